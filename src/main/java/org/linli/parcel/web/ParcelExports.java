package org.linli.parcel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.linli.parcel.Parcels;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists as files; telephone numbers stay masked there too. */
@Controller
@Allow({Role.CENTRE_MANAGER, Role.SOCIAL_WORKER, Role.NEIGHBOUR_VOLUNTEER})
class ParcelExports {

    private static final int MOST = 20_000;

    private final Parcels parcels;

    ParcelExports(Parcels parcels) {
        this.parcels = parcels;
    }

    @GetMapping("/work/parcels.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, @RequestParam(defaultValue = "false") boolean gone,
                @RequestParam(defaultValue = "") String search, HttpServletResponse response) throws IOException {
        var t = page.t();
        var header = Stream.of("kind", "carrier", "waybill", "phone", "shelf", "destination", "status", "came", "cameBy",
                "returnOn", "finished", "finishedBy").map(column -> t.get("parcel.column." + column)).toList();
        TableFormat.of(ending).send(response, "parcels", header, table -> parcels.list(!gone, search, MOST, page.actor())
                .forEach(parcel -> table.row(t.of(parcel.kind()), parcel.carrier(), parcel.waybill(), parcel.phone(),
                        parcel.shelf(), parcel.destination(), t.of(parcel.status()), parcel.cameAt(), parcel.cameByName(),
                        parcel.returnOn(), parcel.finishedAt(), parcel.finishedByName())));
    }
}
