package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.MoveForms;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Verb;
import org.linli.request.question.Answers;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One request, for whoever ordered it or showed its code. Members of staff have a page of their own for it. */
@Controller
@Allow(anyone = true)
class RequestController {

    private static final String TEMPLATE = "request/request";

    private final Requests requests;
    private final RequestPages pages;
    private final MoveForms forms;
    private final MoveReading reading;
    private final Answers answers;

    RequestController(Requests requests, RequestPages pages, MoveForms forms, MoveReading reading,
                      Answers answers) {
        this.requests = requests;
        this.pages = pages;
        this.forms = forms;
        this.reading = reading;
        this.answers = answers;
    }

    /** @param version that the page shows now: nothing is sent again while it is the present one */
    @GetMapping("/requests/{number:LL\\d+}")
    ModelAndView show(Page page, @PathVariable String number, @RequestParam(defaultValue = "0") int version,
                      HttpServletRequest request) {
        var caller = OpenedRequests.caller(request, page.actor(), number);
        if (page.actor().isStaff() && !caller.holdsCode()) {
            return SeeOther.to("/work/requests/" + number);
        }
        var sheet = requests.get(number, caller);
        if (page.fragment() && version == sheet.version()) {
            return nothingNew();
        }
        return page.show(TEMPLATE, of(sheet, MoveDraft.NONE, page));
    }

    private RequestPage of(RequestSheet sheet, MoveDraft draft, Page page) {
        return pages.of(sheet, draft, page.t()).answering(answers.of(sheet, page.actor(), page.t()));
    }

    private static ModelAndView nothingNew() {
        var view = new ModelAndView((model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value()));
        view.setStatus(HttpStatus.NO_CONTENT);
        return view;
    }

    @PostMapping("/requests/{number:LL\\d+}/{move}")
    ModelAndView move(Page page, @PathVariable String number, @PathVariable String move,
                      @RequestParam(defaultValue = "0") int version, @RequestParam MultiValueMap<String, String> typed,
                      @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
                      HttpServletRequest request) {
        var verb = Verb.ofPath(move);
        if (verb == null) {
            throw new NotFound("move", move);
        }
        var draft = reading.read(verb, typed, photos, request);
        if (draft.errors().any()) {
            return again(page, number, draft, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        try {
            requests.move(number, forms.read(verb, reading.input(draft)),
                    OpenedRequests.caller(request, page.actor(), number), version);
        } catch (Invalid invalid) {
            return again(page, number, draft.with(MoveDraft.errors(verb, invalid.errors())),
                    HttpStatus.UNPROCESSABLE_CONTENT, request);
        } catch (Refusal refusal) {
            return again(page, number, draft.refused(page.t().get(refusal.messageKey(), refusal.arguments())),
                    HttpStatus.CONFLICT, request);
        }
        return SeeOther.to("/requests/" + number + "?done=request.done." + verb.name());
    }

    /** The same page with what was wrong, and everything else as it is now. */
    private ModelAndView again(Page page, String number, MoveDraft draft, HttpStatus status, HttpServletRequest request) {
        var sheet = requests.get(number, OpenedRequests.caller(request, page.actor(), number));
        var view = page.show(TEMPLATE, of(sheet, draft, page));
        view.setStatus(status);
        return view;
    }
}
