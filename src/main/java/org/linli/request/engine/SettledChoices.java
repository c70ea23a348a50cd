package org.linli.request.engine;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.request.Category;
import org.linli.request.MoveField.Option;
import org.linli.request.RequestChoices;
import org.linli.request.RequestRules;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

@Component
class SettledChoices implements RequestChoices {

    private final SettledRules book;
    private final Departments departments;
    private final Centres centres;
    private final Clock clock;

    SettledChoices(SettledRules book, Departments departments, Centres centres, Clock clock) {
        this.book = book;
        this.departments = departments;
        this.centres = centres;
        this.clock = clock;
    }

    @Override
    public List<Option> categories(Texts t) {
        return all().stream().map(c -> new Option(c.code(), t.name(c.name(), c.nameEn()))).toList();
    }

    @Override
    public List<Option> units(Texts t) {
        return departments.list().stream().map(d -> new Option(d.code(), t.name(d.name(), d.nameEn()))).toList();
    }

    @Override
    public List<Option> centres(Texts t) {
        return Stream.concat(centres.list().stream().map(c -> new Option(c.slug(), t.name(c.name(), c.nameEn()))),
                Stream.of(new Option(book.district(), t.get("request.desk")))).toList();
    }

    @Override
    public String personName(String account) {
        return book.nameOf(UUID.fromString(account));
    }

    @Override
    public List<Option> refusals(Texts t) {
        return options(book.rules(clock.instant()).refusals(), t);
    }

    @Override
    public List<Option> handBacks(Texts t) {
        return options(book.rules(clock.instant()).handBacks(), t);
    }

    @Override
    public List<Category> all() {
        return book.categories(clock.instant()).categories();
    }

    @Override
    public String unitName(String code, Texts t) {
        return departments.find(code).map(d -> t.name(d.name(), d.nameEn()))
                .or(() -> centres.find(code).map(c -> t.name(c.name(), c.nameEn()))).orElse(code);
    }

    @Override
    public String emergencyNumber(String text) {
        for (var danger : book.rules(clock.instant()).dangers()) {
            var rest = without(text.toLowerCase(Locale.ROOT), danger.not());
            if (words(danger.words()).stream().anyMatch(rest::contains)) {
                return danger.number();
            }
        }
        return "";
    }

    private static String without(String text, String harmless) {
        var rest = text;
        for (var word : words(harmless)) {
            rest = rest.replace(word, " ");
        }
        return rest;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Option> options(List<RequestRules.Reason> reasons, Texts t) {
        return reasons.stream().map(r -> new Option(r.code(), t.name(r.name(), r.nameEn()))).toList();
    }
}
