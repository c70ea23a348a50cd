package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.file.Samples.ascii;
import static org.linli.file.Samples.encoded;
import static org.linli.file.Samples.join;
import static org.linli.file.Samples.picture;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void knows_pictures_by_their_content() {
        assertThat(FileType.of(encoded(picture(8, 8), "jpg"))).contains(FileType.JPEG);
        assertThat(FileType.of(encoded(picture(8, 8), "png"))).contains(FileType.PNG);
        assertThat(FileType.of(encoded(picture(8, 8), "gif"))).contains(FileType.GIF);
        assertThat(FileType.of(Samples.WEBP)).contains(FileType.WEBP);
    }

    @Test
    void knows_sounds_and_papers_by_their_content() {
        assertThat(FileType.of(Samples.mp3())).contains(FileType.MP3);
        assertThat(FileType.of(Samples.m4a("soun"))).contains(FileType.M4A);
        assertThat(FileType.of(Samples.ogg())).contains(FileType.OGG);
        assertThat(FileType.of(Samples.wav())).contains(FileType.WAV);
        assertThat(FileType.of(ascii("#!AMR\n\u0004"))).contains(FileType.AMR);
        assertThat(FileType.of(Samples.PDF)).contains(FileType.PDF);
    }

    @Test
    void is_not_taken_in_by_pages_programs_and_films() {
        assertThat(FileType.of(ascii("<!doctype html><script>alert(1)</script>"))).isEmpty();
        assertThat(FileType.of(ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"))).isEmpty();
        assertThat(FileType.of(ascii("MZ\u0090\0"))).isEmpty();
        assertThat(FileType.of(Samples.m4a("vide"))).isEmpty();
        assertThat(FileType.of(join(ascii("<script>"), Samples.PDF))).isEmpty();
        assertThat(FileType.of(ascii("ID3\u0004\0\0\0\0\0\u0008<script>"))).isEmpty();
    }

    @Test
    void no_content_is_too_short_to_be_looked_at() {
        for (var whole : new byte[][] {Samples.mp3(), Samples.m4a("soun"), Samples.ogg(), Samples.wav(), Samples.PDF,
                Samples.WEBP, encoded(picture(8, 8), "png")}) {
            for (int length = 0; length < Math.min(whole.length, 120); length++) {
                assertThat(FileType.of(Arrays.copyOf(whole, length))).isNotNull();
            }
        }
    }
}
