package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.file.Samples.encoded;
import static org.linli.file.Samples.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class FilesTest {

    private static final Actor WANG = new Actor(UUID.randomUUID(), "Wang", Set.of(Role.RESIDENT), Scope.SELF);
    private static final Actor LIN = new Actor(UUID.randomUUID(), "Lin", Set.of(Role.RESIDENT), Scope.SELF);

    @Autowired Files files;
    @Autowired FileViewing viewing;
    @Autowired FilesOfTests owner;

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
    void who_stored_it_may_look_until_a_module_decides() {
        var file = store(Samples.PDF, Purpose.PAPER);
        assertThat(viewing.get(file.id(), WANG)).isEqualTo(file);
        assertThatThrownBy(() -> viewing.get(file.id(), LIN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> viewing.get(file.id(), Actor.ANONYMOUS)).isInstanceOf(NotFound.class);

        owner.say(file.id(), false);
        assertThatThrownBy(() -> viewing.get(file.id(), WANG)).isInstanceOf(NotFound.class);
        owner.say(file.id(), true);
        assertThat(viewing.get(file.id(), LIN)).isEqualTo(file);
    }

    @Test
    void a_stranger_cannot_tell_a_hidden_file_from_none(Http http) {
        var file = store(Samples.PDF, Purpose.PAPER);
        assertThat(http.get("/files/" + file.id()).status()).isEqualTo(404);
        assertThat(http.get("/files/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(http.get("/files/" + file.id() + "/thumbnail").status()).isEqualTo(404);
    }

    @Test
    void a_picture_is_handed_out_so_that_nothing_in_it_can_run(Http http) {
        var file = files.store(new ByteArrayInputStream(encoded(picture(900, 600), "jpg")),
                "路灯 \"x\".html", Purpose.REQUEST, WANG);
        owner.say(file.id(), true);
        var answer = http.get(file.path());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.header("Content-Disposition")).startsWith("inline").contains(".jpg").doesNotContain("html");
        assertThat(http.get(file.thumbnailPath()).bytes().length).isLessThan(answer.bytes().length);
    }

    @Test
    void a_paper_is_always_a_download(Http http) {
        var file = store(Samples.PDF, Purpose.PAPER);
        owner.say(file.id(), true);
        assertThat(http.get(file.path()).header("Content-Disposition")).startsWith("attachment");
        assertThat(http.get(file.thumbnailPath()).status()).isEqualTo(404);
    }

    @Test
    void a_player_may_ask_for_a_part(Http http) {
        var sound = Samples.join(Samples.ascii("#!AMR\n"), noise(600_000));
        var file = files.store(new ByteArrayInputStream(sound), "a", Purpose.REQUEST, WANG);
        owner.say(file.id(), true);
        var part = http.with("Range", "bytes=500000-500009").get(file.path());
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(sound, 500_000, 500_010));
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
