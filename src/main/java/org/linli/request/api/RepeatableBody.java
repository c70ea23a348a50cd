package org.linli.request.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose body was read once to be compared, and is read again by the handler. */
final class RepeatableBody extends HttpServletRequestWrapper {

    private final byte[] bytes;

    private final int longest;

    /** Nobody has to have signed in to come this far. */
    RepeatableBody(HttpServletRequest request, int longest) throws IOException {
        super(request);
        this.longest = longest;
        this.bytes = request.getInputStream().readNBytes(longest + 1);
    }

    boolean isTooLong() {
        return bytes.length > longest;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
        var stream = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return stream.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("read at once");
            }

            @Override
            public int read() {
                return stream.read();
            }
        };
    }
}
