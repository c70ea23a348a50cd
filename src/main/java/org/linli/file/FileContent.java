package org.linli.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A content that can be read from any place, as players of sound do. */
class FileContent extends AbstractResource {

    private final String name;
    private final long bytes;
    private final Supplier<InputStream> opener;

    /**
     * @param bytes -1 where the length has to be counted
     */
    FileContent(String name, long bytes, Supplier<InputStream> opener) {
        this.name = name;
        this.bytes = bytes;
        this.opener = opener;
    }

    @Override
    public String getDescription() {
        return "file " + name;
    }

    @Override
    public InputStream getInputStream() {
        return opener.get();
    }

    @Override
    public long contentLength() throws IOException {
        return bytes < 0 ? super.contentLength() : bytes;
    }
}
