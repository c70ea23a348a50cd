package org.linli.request.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.file.Purpose;
import org.linli.request.Caller;
import org.linli.request.MoveField;
import org.linli.request.MoveForms;
import org.linli.request.MoveInput;
import org.linli.request.Queue;
import org.linli.request.RequestRules;
import org.linli.request.Requests;
import org.linli.request.Verb;
import org.linli.request.desk.web.Actions.Form;
import org.linli.request.desk.web.Benches.Look;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Makes the move of a desk's form, and says in place why it could not be made. */
@Component
class Moves {

    private final Requests requests;
    private final MoveForms forms;
    private final Benches benches;
    private final Fields fields;
    private final Uploads uploads;
    private final Comparing comparing;

    Moves(Requests requests, MoveForms forms, Benches benches, Fields fields, Uploads uploads, Comparing comparing) {
        this.requests = requests;
        this.forms = forms;
        this.benches = benches;
        this.fields = fields;
        this.uploads = uploads;
        this.comparing = comparing;
    }

    record Asked(At at, String number, Verb verb, MultiValueMap<String, String> form, MultiValueMap<String, MultipartFile> uploads) {

        String one(String name) {
            var value = form.getFirst(name);
            return value == null ? "" : value;
        }

        /** What no number can be read from means: as it is now. */
        int version() {
            return one("version").matches("\\d{1,9}") ? Integer.parseInt(one("version")) : Requests.ANY_VERSION;
        }
    }

    ModelAndView make(Asked asked, Page page) {
        var input = new MoveInput(Map.copyOf(asked.form()));
        try {
            input = read(asked, page);
            requests.move(asked.number(), forms.read(asked.verb(), input), Caller.of(page.actor()), asked.version());
            if (asked.verb() == Verb.DISPATCH) {
                comparing.dispatched(asked.number(), asked.one("offered"), asked.one("model"), input.text("lead"), page);
            }
            return new ModelAndView("redirect:" + onward(asked, page));
        } catch (Invalid invalid) {
            return page.again("desk/bench", benches.of(again(asked, input, FormErrors.of(invalid), ""), page));
        } catch (Refusal refusal) {
            var why = page.t().get(refusal.messageKey(), refusal.arguments());
            var view = page.show("desk/bench", benches.of(again(asked, input, FormErrors.none(), why), page));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private static Look again(Asked asked, MoveInput input, FormErrors errors, String refusal) {
        return new Look(asked.at(), asked.number(), "", new Form(asked.verb(), input, errors), refusal, null);
    }

    private MoveInput read(Asked asked, Page page) {
        var values = new HashMap<String, List<String>>(asked.form());
        if (asked.verb() == Verb.DISPATCH && asked.one("lead").isEmpty()) {
            values.put("lead", List.of(asked.one("leadOther")));
        }
        if (asked.verb() == Verb.MERGE && !asked.one(Duplicates.OTHER).isBlank()) {
            values.put("parent", List.of(asked.one(Duplicates.OTHER).strip()));
        }
        if (asked.verb() == Verb.REFUSE && asked.one("whereToGo").isBlank()) {
            values.put("whereToGo", List.of(whereToGo(asked.one("reason"), page)));
        }
        forms.fieldsOf(asked.verb(), page.t()).stream().filter(field -> field.type() == MoveField.Type.FILE)
                .forEach(field -> {
                    var ids = new ArrayList<>(asked.form().getOrDefault(field.name(), List.of()));
                    uploads.keep(asked.uploads().getOrDefault(field.name(), List.of()), field.name(), asked.verb() == Verb.SUBMIT ? Purpose.EVIDENCE
                            : Purpose.REQUEST, page.actor()).forEach(id -> ids.add(id.toString()));
                    values.put(field.name(), ids);
                });
        return new MoveInput(values);
    }

    private String whereToGo(String reason, Page page) {
        return fields.rules().refusals().stream().filter(known -> known.code().equals(reason))
                .map((RequestRules.Reason known) -> page.t().name(known.next(), known.nextEn())).findFirst().orElse("");
    }

    /** The same request where it is gone on with, else the next one of the pile. */
    private String onward(Asked asked, Page page) {
        var at = asked.at();
        if (at.bench() == Bench.REQUESTS) {
            return asked.verb() == Verb.TRANSFER && !page.actor().is(Role.SUPERVISOR) ? at.list()
                    : at.afterMove(asked.number(), asked.number());
        }
        if (asked.verb() == Verb.SIGN) {
            return benches.at(at.bench(), Bench.nameOf(Queue.AT_WORK), "", page).item(asked.number());
        }
        if (asked.verb() == Verb.RECALL) {
            return at.item(asked.number());
        }
        return NextMoves.stays(asked.verb()) ? at.item(asked.number()) : at.afterMove(asked.one("next"), asked.number());
    }
}
