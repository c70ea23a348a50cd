package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** centre_communities.csv: which centre serves a community. */
@Component
class CentreCommunityImport implements FileImport {

    private final RegisterRows rows;

    CentreCommunityImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "centre_communities.csv";
    }

    @Override
    public int order() {
        return 170;
    }

    @Override
    public Imported read(ImportFile file) {
        var centres = rows.known("centres", "slug");
        var communities = rows.known("communities", "code");
        var into = rows.into("centre_communities", "community_code");
        var read = file.rows(List.of("community_code"), "centre_slug");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("community_code", row.reference("community_code", communities));
            values.put("centre_slug", row.reference("centre_slug", centres));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
