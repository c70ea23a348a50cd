package org.linli.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.setting.ChangeSetting;
import org.linli.setting.ChangeSetting.Terms;
import org.linli.setting.SettingBook;
import org.linli.setting.SettingKey;
import org.linli.setting.Timeline;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.web.TextsSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The words of short messages by kind and date. They are decided as settings are, with a date and a reason, but on a page
 * of their own that knows each kind's variables.
 */
@Component
public class SmsTemplates {

    private final ObjectProvider<SmsKind> declared;
    private final TextsSource texts;
    private final SettingBook book;
    private final ChangeSetting change;
    private final Clock clock;
    private final Map<String, SettingKey<SmsWording>> keys = new ConcurrentHashMap<>();

    SmsTemplates(ObjectProvider<SmsKind> declared, TextsSource texts, SettingBook book, ChangeSetting change, Clock clock) {
        this.declared = declared;
        this.texts = texts;
        this.book = book;
        this.change = change;
        this.clock = clock;
    }

    /** The kinds that the modules have declared, the most urgent first. */
    public List<SmsKind> kinds() {
        return declared.stream().sorted(Comparator.comparing(SmsKind::urgency).thenComparing(SmsKind::key)).toList();
    }

    public Optional<SmsKind> find(String key) {
        return declared.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    public SmsKind get(String key) {
        return find(key).orElseThrow(() -> new NotFound("kind of short message", key));
    }

    /** The words that hold today. */
    public SmsWording wording(SmsKind kind) {
        return book.at(key(kind), today()).value();
    }

    /** @param number of a decision, 0 for the program's own words */
    public SmsWording wording(SmsKind kind, int number) {
        return book.version(key(kind), number).value();
    }

    public Timeline timeline(SmsKind kind) {
        return book.timeline(key(kind));
    }

    /**
     * @param basedOn number of the last decision that the person saw
     * @throws Invalid on the wording's components, on validFrom and reason
     */
    public void decide(SmsKind kind, SmsWording wording, Terms terms, int basedOn, Actor actor) {
        var errors = new ArrayList<>(wording.check(kind));
        errors.addAll(change.check(terms));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        change.decide(key(kind), wording, terms, basedOn, actor);
    }

    /** Takes back words that do not hold yet. */
    public void withdraw(SmsKind kind, int number, String reason, Actor actor) {
        change.withdraw(key(kind), number, reason, actor);
    }

    private SettingKey<SmsWording> key(SmsKind kind) {
        return keys.computeIfAbsent(kind.key(), key -> new SettingKey<>("sms-template." + key, SmsWording.class, shipped(kind)));
    }

    /** The message files' words, each {0} by its variable's name. */
    private SmsWording shipped(SmsKind kind) {
        var named = kind.variables().stream().map(variable -> (Object) ("{" + variable + "}")).toList();
        return new SmsWording("", texts.in(TextsSource.CHINESE).get(kind.key(), named), "",
                texts.in(TextsSource.ENGLISH).get(kind.key(), named));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
