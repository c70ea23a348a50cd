package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.file.Samples.encoded;
import static org.linli.file.Samples.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class FilesTest {

    private static final Actor WANG = new Actor(UUID.randomUUID(), "Wang", Set.of(Role.RESIDENT), Scope.SELF);

    @Autowired Files files;
    @Autowired FileAnswers answers;

    @Test
    void keeps_a_file_of_many_chunks_as_it_was_cleaned() throws IOException {
        var sound = Samples.join(Samples.ascii("#!AMR\n"), noise(700_000));
        var file = files.store(new ByteArrayInputStream(sound), "note.amr", Purpose.REQUEST, WANG);
        assertThat(file.bytes()).isEqualTo(sound.length);
        assertThat(files.open(file.id()).readAllBytes()).isEqualTo(sound);
        assertThat(files.get(file.id())).isEqualTo(file);
    }

    @Test
    void refuses_what_the_purpose_does_not_take_and_says_what_it_takes() {
        assertThatThrownBy(() -> store(Samples.PDF, Purpose.PUBLIC_PICTURE)).isInstanceOf(UnfitFile.class)
                .hasMessageContaining("file.error.type").hasMessageContaining("JPEG / PNG / WEBP");
        assertThatThrownBy(() -> store(new byte[0], Purpose.PAPER)).hasMessageContaining("file.error.empty");
        assertThatThrownBy(() -> store(new byte[10_485_761], Purpose.PAPER)).hasMessageContaining("file.error.size");
    }

    @Test
    void nothing_is_left_of_a_file_whose_transaction_fails(@Autowired TransactionTemplate transaction, @Autowired JdbcClient jdbc) {
        var stored = new StoredFile[1];
        transaction.executeWithoutResult(status -> {
            stored[0] = store(Samples.PDF, Purpose.PAPER);
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> files.get(stored[0].id())).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from file.chunk where file_id = ?").param(stored[0].id())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void a_picture_is_handed_out_so_that_nothing_in_it_can_run() throws IOException {
        var file = files.store(new ByteArrayInputStream(encoded(picture(900, 600), "jpg")),
                "路灯 \"x\".html", Purpose.REQUEST, WANG);
        var answer = answers.content(file);
        var headers = answer.getHeaders();
        assertThat(headers.getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getCacheControl()).contains("private").doesNotContain("public");
        assertThat(headers.getFirst("Content-Disposition")).startsWith("inline").contains(".jpg").doesNotContain("html");
        assertThat(Objects.requireNonNull(answers.thumbnail(file).getBody()).contentLength())
                .isLessThan(Objects.requireNonNull(answer.getBody()).contentLength());
    }

    @Test
    void a_paper_is_always_a_download() {
        var file = store(Samples.PDF, Purpose.PAPER);
        assertThat(answers.content(file).getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
        assertThatThrownBy(() -> answers.thumbnail(file)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_no_module_answers_for_stays(@Autowired AbandonedFiles abandoned, @Autowired JdbcClient jdbc) throws IOException {
        var file = files.store(new ByteArrayInputStream(encoded(picture(90, 60), "png")), "a.png", Purpose.PUBLIC_PICTURE, WANG);
        jdbc.sql("update file.stored_file set stored_at = stored_at - interval '3 days' where id = ?").param(file.id()).update();
        while (abandoned.removeSome()) {
            // the next ones
        }
        assertThat(files.get(file.id())).isEqualTo(file);
    }

    private StoredFile store(byte[] content, Purpose purpose) {
        return files.store(new ByteArrayInputStream(content), "a.pdf", purpose, WANG);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
