package org.linli.request.skill.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Category;
import org.linli.request.RequestChoices;
import org.linli.request.WatchRules;
import org.linli.request.skill.WorkerSkills;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Feature;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lead chooses what each person may take from the unit's pool, and sees how much each has. */
@Controller
@Allow(Role.LEAD)
@RequestMapping("/work/skills")
class SkillsController {

    private final WorkerSkills skills;
    private final RequestChoices choices;
    private final Settings settings;
    private final SettingKey<WatchRules> watch;
    private final Clock clock;

    SkillsController(WorkerSkills skills, RequestChoices choices, Settings settings, SettingKey<WatchRules> watch,
                     Clock clock) {
        this.skills = skills;
        this.choices = choices;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    @Bean
    static Feature skillsFeature() {
        return Feature.work("request.skills.feature", "users", "/work/skills", 22, Role.LEAD);
    }

    @GetMapping
    ModelAndView list(Page page) {
        var unit = page.actor().scope().code();
        var own = choices.all().stream().filter(category -> category.department().equals(unit)).count();
        var all = choices.all().stream().sorted(Comparator.comparing(category -> !category.department().equals(unit)))
                .map(category -> option(category, page.t())).toList();
        var cap = settings.at(watch, BusinessTime.dateOf(clock.instant())).value().openWorkMost();
        return page.show("skill/skills", new SkillsPage(skills.of(page.actor()), all,
                (int) own, cap));
    }

    private static Option option(Category category, Texts t) {
        return Option.of(category.code(), t.name(category.name(), category.nameEn()));
    }

    @PostMapping("/{account}")
    String choose(Page page, @PathVariable UUID account,
                  @RequestParam(name = "categories", required = false) @Nullable List<String> categories) {
        skills.choose(account, categories == null ? List.of() : categories, page.actor());
        return "redirect:/work/skills?done=request.done.skills";
    }
}
