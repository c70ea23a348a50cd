package org.linli.request.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.request.learning.Alike;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The newest model, on every node: looked for again and again, read beside the work and exchanged at one stroke. */
@Component
class Learnt {

    private static final Logger LOG = LoggerFactory.getLogger(Learnt.class);
    /** Of so many of the newest lessons similar ones can be found. */
    private static final int EXAMPLES = 5_000;

    private final LearntModels models;
    private final ClosedRequests closed;
    private final AtomicReference<@Nullable LearntModel> current = new AtomicReference<>();

    Learnt(LearntModels models, ClosedRequests closed) {
        this.models = models;
        this.closed = closed;
    }

    Optional<LearntModel> now() {
        return Optional.ofNullable(current.get());
    }

    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void refresh() {
        var held = current.get();
        models.newest().filter(newest -> held == null || newest.version() != held.version())
                .flatMap(newest -> models.load(newest.version())).map(this::ready).ifPresent(model -> {
                    current.set(model);
                    LOG.debug("suggestions by model {}", model.version());
                });
    }

    private LearntModel ready(LearntModels.Stored stored) {
        int size = Math.min(EXAMPLES, stored.examples().size());
        var newest = List.copyOf(closed.of(stored.examples().subList(0, size), stored.departments().subList(0, size)));
        return new LearntModel(stored.facts().version(), stored.classifier(),
                new Alike(newest.stream().map(ClosedRequests.Closed::said).toList(), stored.classifier()), newest);
    }
}
