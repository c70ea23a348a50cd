package org.linli.file;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads chunks one after the other, each when it is reached; skipping reads none in between. */
final class ChunkStream extends InputStream {

    private final int chunkSize;
    private final IntFunction<byte @Nullable []> chunks;
    private byte @Nullable [] current;
    private int number;
    private int at;

    /**
     * @param chunkSize of every chunk but the last
     * @param chunks    by number; null behind the last
     */
    ChunkStream(byte[] first, int chunkSize, IntFunction<byte @Nullable []> chunks) {
        this.current = first;
        this.chunkSize = chunkSize;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (current != null && at >= current.length) {
            goTo(current.length < chunkSize ? -1 : number + 1, 0);
        }
        if (current == null || at >= current.length) {
            return -1;
        }
        var count = Math.min(length, current.length - at);
        System.arraycopy(current, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        if (current == null || count <= 0) {
            return 0;
        }
        var target = (long) number * chunkSize + at + count;
        if (target / chunkSize != number) {
            goTo((int) (target / chunkSize), (int) (target % chunkSize));
        } else {
            at = (int) Math.min(target % chunkSize, current.length);
        }
        return count;
    }

    private void goTo(int next, int offset) {
        current = next < 0 ? null : chunks.apply(next);
        number = next;
        at = offset;
    }
}
