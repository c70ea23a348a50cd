package org.linli.parcel.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.parcel.Collecting;
import org.linli.parcel.ParcelKind;
import org.linli.parcel.Parcels;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The counter: take in, hand out, give back, hand over. */
@Controller
@RequestMapping("/work/parcels")
@Allow({Role.CENTRE_MANAGER, Role.SOCIAL_WORKER, Role.NEIGHBOUR_VOLUNTEER})
class ParcelController {

    private static final String TEMPLATE = "parcel/work";
    static final int SHOWN = 100;

    private final Parcels parcels;
    private final Clock clock;

    ParcelController(Parcels parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "false") boolean gone,
                      @RequestParam(defaultValue = "") String search) {
        return page.show(TEMPLATE, view(page, !gone, search, fresh(), FormErrors.none(), "", ""));
    }

    @PostMapping
    ModelAndView take(Page page, ParcelForm form) {
        try {
            parcels.take(form.parcel(), page.actor());
            return done(form.of() == ParcelKind.ARRIVAL ? "arrived" : "dropped");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, view(page, true, "", form, FormErrors.of(invalid), "", ""));
        }
    }

    @PostMapping("/{id}/collect")
    ModelAndView collect(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
        return switch (parcels.collect(id, code, page.actor())) {
            case Collecting.Collected _ -> done("collected");
            case Collecting.Wrong _ -> refused(page, id, page.t().get("parcel.code.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Collecting.TooFast fast -> refused(page, id, page.t().get("parcel.code.tooFast", fast.seconds()),
                    HttpStatus.TOO_MANY_REQUESTS);
            case Collecting.Gone gone -> refused(page, id, page.t().get("parcel.code.gone", gone.status()), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{id}/again")
    ModelAndView again(Page page, @PathVariable UUID id) {
        parcels.sendAgain(id, page.actor());
        return done("again");
    }

    @PostMapping("/{id}/return")
    ModelAndView giveBack(Page page, @PathVariable UUID id) {
        parcels.giveBack(id, page.actor());
        return done("returned");
    }

    @PostMapping("/{id}/hand-over")
    ModelAndView handOver(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String waybill) {
        try {
            parcels.handOver(id, waybill, page.actor());
            return done("handedOver");
        } catch (Invalid _) {
            return refused(page, id, page.t().get("parcel.waybill.missing"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView refused(Page page, UUID id, String said, HttpStatus status) {
        var view = page.show(TEMPLATE, view(page, true, "", fresh(), FormErrors.none(), id.toString(), said));
        view.setStatus(status);
        return view;
    }

    private ParcelForm fresh() {
        return ParcelForm.empty(ParcelKind.ARRIVAL, "");
    }

    private ParcelPage view(Page page, boolean waiting, String search, ParcelForm form, FormErrors errors, String at,
                            String said) {
        var known = parcels.list(waiting, search, SHOWN, page.actor());
        return new ParcelPage(waiting, search.strip(), known, form, errors, at, said, carriers(page), BusinessTime.dateOf(clock.instant()));
    }

    private List<String> carriers(Page page) {
        var decided = parcels.rules().carriers();
        return decided.isEmpty() ? List.of(page.t().get("parcel.carriers").split("/")) : decided;
    }

    private static ModelAndView done(String what) {
        return new ModelAndView("redirect:/work/parcels?done=parcel.done." + what);
    }
}
