package org.linli.sample;

import java.util.Comparator;
import java.util.List;
import org.linli.place.Districts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells an empty database the sample district. What was told whole is not told again, so a load that was killed goes on
 * at the next start: files are taken in again, which changes nothing, and a chapter is all there or not at all.
 */
@Component
class SampleStory {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStory.class);

    private final SampleImports imports;
    private final SampleFiles files;
    private final StoryRows rows;
    private final List<SampleChapter> chapters;
    private final Districts districts;
    private final TransactionTemplate transaction;

    SampleStory(SampleImports imports, SampleFiles files, StoryRows rows, List<SampleChapter> chapters,
                Districts districts, TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.rows = rows;
        this.chapters = chapters.stream().sorted(Comparator.comparingInt(SampleChapter::order)).toList();
        this.districts = districts;
        this.transaction = transaction;
    }

    /** Does nothing where a district of one's own stands, or the story is there already. */
    void tell(String name) {
        if (rows.isFinished() || !rows.isBegun() && districts.find().isPresent()) {
            return;
        }
        if (!rows.isBegun()) {
            rows.begin(name);
        }
        say("loading the sample district " + name);
        imports.files().forEach(this::takeIn);
        chapters.forEach(this::tell);
        rows.finish();
    }

    private void takeIn(String file) {
        files.find(file).ifPresent(text -> {
            var imported = imports.take(file, text);
            say(imported.file() + ": " + imported.rows() + " rows");
        });
    }

    private void tell(SampleChapter chapter) {
        transaction.executeWithoutResult(status -> {
            if (!rows.isTold(chapter.name())) {
                say(chapter.name());
                chapter.tell();
                rows.told(chapter.name());
            }
        });
    }

    private static void say(String line) {
        LOG.info("sample: {}", line);
    }
}
