package org.linli.sample;

import java.time.Duration;
import java.util.List;
import org.linli.database.FileImports;
import org.linli.shared.MovableClock;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** Takes the sample's files in; its catalogue came into force before the story begins, so that cases rest on it. */
@Component
class SampleImports {

    private static final Duration BEFORE_THE_STORY = Duration.ofDays(90);

    private final FileImports imports;
    private final MovableClock clock;

    SampleImports(FileImports imports, MovableClock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    List<String> files() {
        return imports.files();
    }

    Imported take(String file, String text) {
        var taken = new Imported[1];
        Runnable taking = () -> taken[0] = imports.take(file, text);
        if (file.startsWith("catalog_")) {
            clock.at(clock.instant().minus(BEFORE_THE_STORY), taking);
        } else {
            taking.run();
        }
        return taken[0];
    }
}
