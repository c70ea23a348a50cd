package org.linli.command.web;

import org.linli.command.Figures;
import org.linli.organization.Department;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.request.RequestChoices;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** What codes are called, as short as a wall needs it. */
@Component
class ScreenNames {

    private final Centres centres;
    private final Communities communities;
    private final Departments departments;
    private final RequestChoices choices;

    ScreenNames(Centres centres, Communities communities, Departments departments, RequestChoices choices) {
        this.centres = centres;
        this.communities = communities;
        this.departments = departments;
        this.choices = choices;
    }

    In in(Texts t) {
        return new In(this, t);
    }

    /** In one language. */
    record In(ScreenNames names, Texts t) {

        String centre(String slug) {
            if (slug.isEmpty()) {
                return t.get("command.desk");
            }
            return names.centres.find(slug).map(centre -> shortened(t.name(centre.name(), centre.nameEn()))).orElse(slug);
        }

        String community(String code) {
            return names.communities.find(code).map(it -> shortened(t.name(it.name(), it.nameEn()))).orElse(code);
        }

        /** The short name where the page is Chinese. */
        String department(String code) {
            return names.departments.find(code).map(this::department).orElse(code);
        }

        private String department(Department department) {
            return t.isEnglish() ? t.name(department.name(), department.nameEn()) : department.shortName();
        }

        String source(String code) {
            return t.get("request.Source." + code);
        }

        String category(String code) {
            return names.choices.all().stream().filter(category -> category.code().equals(code)).findFirst()
                    .map(category -> t.name(category.name(), category.nameEn())).orElse(code);
        }

        String topic(Figures.Topic topic) {
            return t.get("command.topic", category(topic.category()), community(topic.community()));
        }

        private String shortened(String name) {
            var suffix = t.get("command.place.suffix");
            return name.endsWith(suffix) && name.length() > suffix.length()
                    ? name.substring(0, name.length() - suffix.length()).strip() : name;
        }
    }
}
