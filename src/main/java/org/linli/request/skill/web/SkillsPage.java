package org.linli.request.skill.web;

import java.util.List;
import java.util.UUID;
import org.linli.request.skill.WorkerSkills;
import org.linli.web.Option;

/**
 * Model of {@code skill/skills.jte}.
 *
 * @param cap      most open parts that one worker may take, 0 for no bound
 * @param ordinary categories that usually come to this unit; the others follow
 */
public record SkillsPage(List<WorkerSkills.Worker> workers, List<Option> categories, int ordinary, int cap) {

    public String names(WorkerSkills.Worker worker) {
        return String.join(" · ", categories.stream().filter(option -> worker.categories().contains(option.value()))
                .map(Option::label).toList());
    }

    public boolean isFull(WorkerSkills.Worker worker) {
        return cap > 0 && worker.openWork() >= cap;
    }

    public String path(UUID account) {
        return "/work/skills/" + account;
    }
}
