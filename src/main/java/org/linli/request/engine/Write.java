package org.linli.request.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Something to be written by one statement: the row and its events together, or nothing. Statements of one shape have
 * the same text, so that many can be sent as one batch.
 */
interface Write {

    String sql();

    void bind(PreparedStatement statement) throws SQLException;
}
