package org.linli.request.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.linli.database.Job;
import org.linli.request.learning.Classifier;
import org.linli.request.learning.Lesson;
import org.linli.request.learning.Tuning;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Learns anew, on one node at a time, whenever enough was closed since; dispatching goes on meanwhile. */
@Component
class Learning {

    private final ClosedRequests closed;
    private final LearntModels models;
    private final Settings settings;
    private final Clock clock;

    Learning(ClosedRequests closed, LearntModels models, Settings settings, Clock clock) {
        this.closed = closed;
        this.models = models;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether a new one was learnt */
    boolean learnIfDue() {
        var rules = rules();
        var now = clock.instant();
        var since = models.newest().map(LearntModels.Facts::closedUntil).orElse(Instant.EPOCH);
        return closed.count(since, now) >= (since == Instant.EPOCH ? rules.least() : rules.again()) && learn(rules, now);
    }

    /** @return whether there was enough to learn from */
    boolean learn() {
        return learn(rules(), clock.instant());
    }

    private boolean learn(LearningRules rules, Instant until) {
        long start = System.nanoTime();
        var lessons = closed.list(until.minus(rules.days(), ChronoUnit.DAYS), until, rules.most());
        if (lessons.size() < rules.least() || lessons.stream().map(ClosedRequests.Closed::department).distinct().count() < 2) {
            return false;
        }
        var classifier = Classifier.learn(lessons.stream().map(one -> new Lesson(one.said(), one.department())).toList(),
                Tuning.USUAL);
        models.store(classifier, lessons, clock.instant(), until, (int) ((System.nanoTime() - start) / 1_000_000));
        return true;
    }

    private LearningRules rules() {
        return settings.at(LearningRules.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        SettingKey<LearningRules> learningRules() {
            return LearningRules.KEY;
        }

        @Bean
        Job learningJob(Learning learning) {
            return new Job("request-learning", Duration.ofMinutes(10), learning::learnIfDue);
        }
    }
}
