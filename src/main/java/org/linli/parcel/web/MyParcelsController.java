package org.linli.parcel.web;

import org.linli.parcel.ParcelItems;
import org.linli.place.Centres;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A resident's parcels: where they wait and until when. The code is in the short message and nowhere else. */
@Controller
@Allow(Role.RESIDENT)
class MyParcelsController {

    private final ParcelItems items;
    private final Centres centres;

    MyParcelsController(ParcelItems items, Centres centres) {
        this.items = items;
        this.centres = centres;
    }

    @GetMapping("/my/parcels")
    ModelAndView list(Page page) {
        return page.show("parcel/my", new MyParcels(items.list(page.actor()), centres));
    }
}
