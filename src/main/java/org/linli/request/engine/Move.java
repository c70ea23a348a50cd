package org.linli.request.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A decided move of a request that was read at a version: written only where nobody moved it since. */
final class Move implements Write {

    private final ServiceRequest request;
    private final int readVersion;
    private final List<Assignment> parts;
    private final List<Petition> petitions;
    private final List<NewEvent> said;

    Move(ServiceRequest request, int readVersion) {
        this.request = request;
        this.readVersion = readVersion;
        this.parts = request.assignments.stream().filter(a -> a.changed).toList();
        this.petitions = request.beside.petitions.stream().filter(p -> p.changed).toList();
        this.said = request.news.stream().filter(e -> !e.statement().isEmpty()).toList();
    }

    @Override
    public String sql() {
        return RequestSql.of(new RequestSql.Shape(false, parts.size(), said.size(), request.news.size(),
                request.beside.changed, petitions.size()));
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
        var b = new Binder(statement);
        RequestBinding.changing(b, request);
        if (request.beside.changed) {
            RequestBinding.beside(b, request.beside);
        }
        b.id(request.facts.id()).number(readVersion);
        RequestBinding.parts(b, request, parts);
        RequestBinding.petitions(b, request, petitions);
        RequestBinding.statements(b, said);
        RequestBinding.events(b, request.news);
    }
}
