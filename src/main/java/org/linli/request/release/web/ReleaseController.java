package org.linli.request.release.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.file.Files;
import org.linli.request.release.Publishing;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Words and pictures of one request for the public: drafted, looked at as the public will, released, withdrawn. */
@Controller
@RequestMapping("/work/requests/{number:LL\\d+}/release")
@Allow({Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR})
class ReleaseController {

    private static final String TEMPLATE = "desk/release";

    private final Publishing publishing;
    private final Files files;

    ReleaseController(Publishing publishing, Files files) {
        this.publishing = publishing;
        this.files = files;
    }

    /** What was typed. @param step {@code look} or {@code release} */
    record Form(@Nullable String words, @Nullable List<UUID> pictures, @Nullable String sure, @Nullable String step) {

        String text() {
            return words == null ? "" : words;
        }

        List<UUID> chosen() {
            return pictures == null ? List.of() : pictures;
        }
    }

    @GetMapping
    ModelAndView draft(Page page, @PathVariable String number) {
        var draft = publishing.draft(number, page.actor());
        var released = draft.released();
        return page.show(TEMPLATE, model(draft, draft.suggestion(), released == null ? List.of() : released.pictures(),
                false, FormErrors.none()));
    }

    @PostMapping
    ModelAndView release(Page page, @PathVariable String number, Form form) {
        var draft = publishing.draft(number, page.actor());
        if (!"release".equals(form.step())) {
            return page.show(TEMPLATE, model(draft, form.text(), form.chosen(), true, FormErrors.none()));
        }
        try {
            publishing.release(number, form.text(), form.chosen(), form.sure() != null, page.actor());
            return new ModelAndView("redirect:/work/requests/" + number + "/release?done=desk.done.released");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(draft, form.text(), form.chosen(), true, FormErrors.of(invalid)));
        }
    }

    @PostMapping("/withdraw")
    String withdraw(Page page, @PathVariable String number) {
        publishing.withdraw(number, page.actor());
        return "redirect:/work/requests/" + number + "/release?done=desk.done.withdrawn";
    }

    private ReleasePage model(Publishing.Draft draft, String words, List<UUID> chosen, boolean looked, FormErrors errors) {
        var pictures = draft.pictures().stream().map(id -> new ReleasePage.Picture(id, name(id), chosen.contains(id))).toList();
        return new ReleasePage(draft.sheet(), Publishing.isPublic(draft.sheet()), draft.released(),
                ReleasePage.pieces(draft.sheet().head().description(), draft.findings(draft.sheet().head().description())),
                words, ReleasePage.pieces(words, draft.findings(words)), pictures, looked, errors);
    }

    private String name(UUID id) {
        try {
            return files.get(id).name();
        } catch (NotFound erased) {
            return "";
        }
    }
}
