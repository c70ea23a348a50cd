package org.linli.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.database.Upsert;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** rooms.csv: rooms and the functions they serve. A room taken out of use by the district stays out of use. */
@Component
class RoomImport implements FileImport {

    private final RegisterRows rows;
    private final RoomFunctions roomFunctions;

    RoomImport(RegisterRows rows, RoomFunctions roomFunctions) {
        this.rows = rows;
        this.roomFunctions = roomFunctions;
    }

    @Override
    public String file() {
        return "rooms.csv";
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Imported read(ImportFile file) {
        var sites = rows.known("sites", "code");
        var functions = rows.known("functions", "code");
        var into = rows.into("rooms", "code");
        var read = file.rows(List.of("code"), "site_code", "name", "functions", "capacity", "area_m2");
        int changed = 0;
        for (var row : read) {
            changed += write(row, sites, functions, into);
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private int write(CsvRow row, Set<String> sites, Set<String> functions, Upsert into) {
        Map<String, Object> values = Map.of(
                "code", row.text("code"),
                "site_code", row.reference("site_code", sites),
                "name", row.text("name"),
                "name_en", row.optional("name_en"),
                "capacity", row.count("capacity"),
                "area_m2", row.decimal("area_m2"));
        var served = row.references("functions", functions);
        if (!row.isRight()) {
            return 0;
        }
        var room = into.write(values);
        return Math.max(room, roomFunctions.set(row.text("code"), served));
    }
}
