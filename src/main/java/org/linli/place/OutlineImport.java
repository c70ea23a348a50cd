package org.linli.place;

import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** outline.geojson: where the district ends, in CGCS2000, for maps. */
@Component
class OutlineImport implements FileImport {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutlineImport(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String file() {
        return "outline.geojson";
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public Imported read(ImportFile file) {
        var outline = parse(file);
        var code = outline.path("features").path(0).path("properties").path("code").asString("");
        if (!outline.path("type").asString("").equals("FeatureCollection") || code.isEmpty()) {
            file.add(0, "", "place.import.outline");
        }
        file.refuseIfWrong();
        var changed = jdbc.sql("""
                update place.districts set outline = :outline
                 where code = :code and outline is distinct from :outline""")
                .param("outline", outline.toString()).param("code", code).update();
        return new Imported(file(), 1, changed);
    }

    private JsonNode parse(ImportFile file) {
        try {
            return json.readTree(file.text());
        } catch (JacksonException notJson) {
            file.add(0, "", "place.import.outline");
            file.refuseIfWrong();
            throw notJson;
        }
    }
}
