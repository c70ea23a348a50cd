package org.linli;

import org.linli.shared.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application does not start, where somebody can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println("Linli cannot start: " + cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
