package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.place.ChosenCommunity;
import org.linli.request.RequestChoices;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Ordering: one form, three steps where scripts run, and a receipt. */
@Controller
@Allow(anyone = true)
class PlaceController {

    private static final String TEMPLATE = "request/place";

    private final PlacePages pages;
    private final Placements placements;
    private final FormFiles uploads;
    private final RequestChoices choices;
    private final Receipts receipts;
    private final ChosenCommunity community;

    PlaceController(PlacePages pages, Placements placements, FormFiles uploads, RequestChoices choices,
                    Receipts receipts, ChosenCommunity community) {
        this.pages = pages;
        this.placements = placements;
        this.uploads = uploads;
        this.choices = choices;
        this.receipts = receipts;
        this.community = community;
    }

    /** @param q what was typed on the first page */
    @GetMapping("/requests/new")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String q,
                      @RequestParam(defaultValue = "") String category,
                      @RequestParam(defaultValue = "") String follows, HttpServletRequest request) {
        var chosen = category.isEmpty() ? CategoryGuess.sure(choices.all(), q).map(c -> c.code()).orElse("") : category;
        var form = PlaceForm.empty(q.strip(), chosen, UUID.randomUUID().toString())
                .withPlace(new PlaceForm.Place(
                        community.of(request, page.actor()).map(known -> known.code()).orElse(""), "", "", ""))
                .withPerson(new PlaceForm.Person("", placements.maskedPhone(page.actor()).orElse(""),
                        PlaceForm.Privacy.OPEN)).withMore(new PlaceForm.More(follows, java.util.Map.of(), false));
        return page.show(TEMPLATE, pages.of(page.t(), form, FormErrors.none()));
    }

    @PostMapping("/requests/new")
    ModelAndView place(Page page, @RequestParam MultiValueMap<String, String> typed,
                       @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
                       @RequestParam(name = "voice", required = false) @Nullable List<MultipartFile> voice,
                       @RequestParam(name = "do", defaultValue = "place") String task,
                       HttpServletRequest request, HttpServletResponse response) {
        var errors = FormErrors.none();
        var kept = typed.getOrDefault("kept", List.of());
        var pictures = uploads.take(request, kept, photos, "photos", errors);
        var all = uploads.take(request, pictures.stream().map(UUID::toString).toList(), voice, "voice", errors);
        var form = PlaceForm.of(typed, all);
        return task.equals("questions") ? page.show(TEMPLATE, pages.of(page.t(), form, errors))
                : place(page, form, errors, request, response);
    }

    private ModelAndView place(Page page, PlaceForm form, FormErrors errors, HttpServletRequest request,
                               HttpServletResponse response) {
        var danger = choices.emergencyNumber(form.description());
        if (!danger.isEmpty() && !form.calm()) {
            return page.show("request/danger", new DangerPage(danger, form));
        }
        if (errors.any()) {
            return page.again(template(form), pages.of(page.t(), form, errors));
        }
        try {
            placements.place(form, page.actor(), request);
        } catch (Invalid invalid) {
            return page.again(template(form), pages.of(page.t(), placements.settled(form), FormErrors.of(invalid)));
        }
        if (!form.place().community().isEmpty()) {
            community.remember(form.place().community(), request, response);
        }
        return SeeOther.to("/requests/receipt");
    }

    private static String template(PlaceForm form) {
        return form.more().talk() ? TalkController.TEMPLATE : TEMPLATE;
    }

    @GetMapping("/requests/receipt")
    ModelAndView receipt(Page page, HttpServletRequest request) {
        return receipts.find(request).map(receipt -> page.show("request/receipt", receipt))
                .orElseGet(() -> SeeOther.to("/track"));
    }
}
