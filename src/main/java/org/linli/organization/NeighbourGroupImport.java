package org.linli.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.database.Upsert;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.Estate;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** neighbour_groups.csv: the groups of estates and who looks after them. */
@Component
class NeighbourGroupImport implements FileImport {

    private final JdbcClient jdbc;
    private final Communities communities;

    NeighbourGroupImport(JdbcClient jdbc, Communities communities) {
        this.jdbc = jdbc;
        this.communities = communities;
    }

    @Override
    public String file() {
        return "neighbour_groups.csv";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Imported read(ImportFile file) {
        var communityOf = communities.list().stream().map(Community::code).flatMap(code -> communities.estatesOf(code).stream())
                .collect(Collectors.toMap(Estate::code, Estate::communityCode));
        var into = new Upsert(jdbc, "organization", "neighbour_groups", "code");
        var read = file.rows(List.of("code"), "name", "estate_code", "people");
        int changed = 0;
        for (var row : read) {
            Map<String, Object> values = new LinkedHashMap<>();
            var estate = row.reference("estate_code", communityOf.keySet());
            values.put("code", row.code("code", "[a-z][a-z0-9-]*"));
            values.put("name", row.text("name"));
            values.put("name_en", row.optional("name_en"));
            values.put("estate_code", estate);
            values.put("community_code", communityOf.getOrDefault(estate, ""));
            values.put("people", row.count("people"));
            values.put("keeper", row.optional("keeper"));
            values.put("sample", row.flag("sample"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
