package org.linli.place.web;

import java.util.List;
import java.util.Set;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.ProjectPoints;
import org.linli.place.Seen;
import org.linli.place.Subdistrict;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Project points enter the register here, and are given communities to serve. */
@Controller
@RequestMapping("/admin/centres")
@Allow(Role.DISTRICT_ADMIN)
class AdminProjectController {

    private final ProjectPoints points;
    private final Centres centres;
    private final Communities communities;

    AdminProjectController(ProjectPoints points, Centres centres, Communities communities) {
        this.points = points;
        this.centres = centres;
        this.communities = communities;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        return page.show("place/newCentre", view(page, NewCentreForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/new")
    ModelAndView create(Page page, NewCentreForm form) {
        var errors = form.check(communities.subdistricts().stream().map(Subdistrict::code).toList());
        try {
            if (errors.isEmpty()) {
                points.create(form.centre(), page.actor());
                return AdminCentreController.saved("/admin/centres/" + form.slug());
            }
        } catch (Invalid taken) {
            errors = FormErrors.of(taken);
        }
        return page.again("place/newCentre", view(page, form, errors));
    }

    @GetMapping("/{slug}/communities")
    ModelAndView served(Page page, @PathVariable String slug) {
        return page.show("place/served", served(page, centres.get(slug), ""));
    }

    @PostMapping("/{slug}/communities")
    ModelAndView serve(Page page, @PathVariable String slug, @RequestParam int version,
                       @RequestParam(required = false, defaultValue = "") List<String> codes) {
        try {
            points.serve(codes.stream().filter(code -> communities.find(code).isPresent()).distinct().toList(),
                    new Seen(slug, version), page.actor());
            return AdminCentreController.saved("/admin/centres/" + slug);
        } catch (Refusal refusal) {
            var view = page.show("place/served",
                    served(page, centres.get(slug), page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private NewCentrePage view(Page page, NewCentreForm form, FormErrors errors) {
        return new NewCentrePage(form, communities.subdistricts().stream()
                .map(known -> Option.of(known.code(), page.t().name(known.name(), known.nameEn()))).toList(), errors);
    }

    private ServedPage served(Page page, Centre centre, String refusal) {
        var options = communities.list().stream()
                .filter(community -> community.subdistrictCode().equals(centre.subdistrictCode())
                        || centre.serves(community.code()))
                .map(community -> option(page, centre, community)).toList();
        return new ServedPage(centre, options, Set.copyOf(centre.communities()), refusal);
    }

    private Option option(Page page, Centre centre, Community community) {
        var t = page.t();
        var other = centres.planned(community.code()).filter(serving -> !serving.equals(centre))
                .map(serving -> t.get("place.admin.servedBy", t.name(serving.name(), serving.nameEn()))).orElse("");
        return new Option(community.code(), t.name(community.name(), community.nameEn()), other);
    }
}
