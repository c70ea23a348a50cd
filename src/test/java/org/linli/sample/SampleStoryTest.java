package org.linli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.place.Districts;
import org.linli.web.SampleNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class SampleStoryTest {

    @Autowired
    SampleImports imports;
    @Autowired
    SampleFiles files;
    @Autowired
    StoryRows rows;
    @Autowired
    Districts districts;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    SampleNotice notice;

    private int told;

    @BeforeEach
    void as_if_the_load_had_been_killed() {
        jdbc.sql("update sample.story set finished_at = null").update();
    }

    @AfterEach
    void finish() {
        jdbc.sql("delete from sample.chapters where name = 'test'").update();
        rows.finish();
    }

    @Test
    void a_chapter_that_was_cut_off_is_told_again_from_nothing() {
        assertThatThrownBy(() -> story(() -> {
            rows.told("half");
            throw new IllegalStateException("killed");
        }).tell("licheng")).hasMessage("killed");
        assertThat(rows.isTold("half")).isFalse();
        assertThat(rows.isFinished()).isFalse();

        story(() -> told++).tell("licheng");
        assertThat(told).isOne();
        assertThat(rows.isFinished()).isTrue();
    }

    @Test
    void a_chapter_that_was_told_is_not_told_again() {
        story(() -> told++).tell("licheng");
        as_if_the_load_had_been_killed();
        story(() -> told++).tell("licheng");
        story(() -> told++).tell("licheng");
        assertThat(told).isOne();
    }

    @Test
    void pages_are_told_that_the_district_is_a_sample() {
        assertThat(notice.isSample()).isTrue();
    }

    private SampleStory story(Runnable chapter) {
        return new SampleStory(imports, files, rows, List.of(new SampleChapter() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public void tell() {
                chapter.run();
            }
        }), districts, transaction);
    }
}
