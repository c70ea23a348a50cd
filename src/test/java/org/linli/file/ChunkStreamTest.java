package org.linli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private final byte[] content = new byte[25];
    private final List<Integer> asked = new ArrayList<>();

    ChunkStreamTest() {
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) i;
        }
    }

    @Test
    void reads_all_chunks_in_order() throws IOException {
        assertThat(open().readAllBytes()).isEqualTo(content);
    }

    @Test
    void skips_without_reading_what_lies_between() throws IOException {
        var stream = open();
        stream.skipNBytes(21);
        assertThat(stream.read()).isEqualTo(21);
        assertThat(asked).containsExactly(2);
    }

    @Test
    void ends_at_the_last_byte() throws IOException {
        var stream = open();
        stream.skipNBytes(25);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
    }

    private InputStream open() {
        return new ChunkStream(Objects.requireNonNull(chunk(0)), 10, number -> {
            asked.add(number);
            return chunk(number);
        });
    }

    private byte[] chunk(int number) {
        return number * 10 >= content.length ? null
                : Arrays.copyOfRange(content, number * 10, Math.min(number * 10 + 10, content.length));
    }
}
