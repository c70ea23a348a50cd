package org.linli.request.patrol.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.file.UnfitFile;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.patrol.Patrol;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The grid worker's phone: what was found, where, settled or not; and what became of it. */
@Controller
@RequestMapping("/work/patrol")
@Allow(Role.GRID_WORKER)
class PatrolController {

    private static final String TEMPLATE = "patrol/patrol";

    private final Patrol patrol;
    private final PatrolPages pages;
    private final Requests requests;
    private final Files files;

    PatrolController(Patrol patrol, PatrolPages pages, Requests requests, Files files) {
        this.patrol = patrol;
        this.pages = pages;
        this.requests = requests;
        this.files = files;
    }

    @GetMapping
    ModelAndView round(Page page) {
        var form = PatrolForm.fresh(pages.onlyCommunity(page.actor()), Ids.next().toString());
        return page.show(TEMPLATE, pages.of(page, form, FormErrors.none()));
    }

    @PostMapping
    ModelAndView report(Page page, PatrolForm form,
                        @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos) {
        try {
            var estate = pages.estateIn(form.or(form.communityCode()), form.or(form.address()));
            patrol.report(form.finding(estate, keep(photos, page.actor())), page.actor());
            return new ModelAndView("redirect:/work/patrol?done=patrol.done." + (form.isOnSpot() ? "settled" : "sent"));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, pages.of(page, form, errors(invalid)));
        }
    }

    @GetMapping("/{number}")
    ModelAndView finding(Page page, @PathVariable String number) {
        return page.show("patrol/finding", pages.of(page, requests.get(number, Caller.of(page.actor())), "", FormErrors.none()));
    }

    @PostMapping("/{number}/settle")
    ModelAndView settle(Page page, @PathVariable String number, @RequestParam(defaultValue = "") String done) {
        try {
            patrol.settle(number, done, page.actor());
            return new ModelAndView("redirect:/work/patrol/" + number + "?done=patrol.done.settled");
        } catch (Invalid invalid) {
            return page.again("patrol/finding", pages.of(page, requests.get(number, Caller.of(page.actor())), done, errors(invalid)));
        }
    }

    private List<UUID> keep(@Nullable List<MultipartFile> photos, Actor actor) {
        var ids = new ArrayList<UUID>();
        for (var photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (photo.isEmpty()) {
                continue;
            }
            try (var content = photo.getInputStream()) {
                var name = photo.getOriginalFilename();
                ids.add(files.store(content, name == null ? "" : name, Purpose.REQUEST, actor).id());
            } catch (UnfitFile unfit) {
                throw new Invalid(List.of(unfit.at("photos")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }

    private static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors.add(switch (error.field()) {
                case "description" -> "text";
                default -> error.field();
            }, error.messageKey(), error.arguments().toArray());
        }
        return errors;
    }
}
