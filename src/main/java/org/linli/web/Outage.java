package org.linli.web;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away for the moment from a mistake of ours. */
final class Outage {

    private static final int DEEPEST = 12;

    private Outage() {
    }

    /** Whether the exception, or one that caused it, says that the database did not answer. */
    static boolean caused(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
