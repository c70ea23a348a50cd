package org.linli.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells a form that cannot be read, or is larger than the server takes, from a mistake of ours. */
final class Unreadable {

    private static final int DEEPEST = 8;

    private Unreadable() {
    }

    /** 400 or 413; null where the exception is something else. */
    static @Nullable HttpStatus statusOf(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (cause instanceof InvalidParameterException unread) {
                return unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                        ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
            }
        }
        return thrown instanceof MultipartException ? HttpStatus.BAD_REQUEST : null;
    }

    /** The text for it; with {@code .next} behind, what to do. */
    static String key(HttpStatus status) {
        return status == HttpStatus.CONTENT_TOO_LARGE ? "web.error.tooLarge" : "web.error.request";
    }
}
