package org.linli.affair;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.affair.Affair.Channel;
import org.linli.affair.Applicant.IdentityKind;
import org.linli.affair.Forms.Form;
import org.linli.affair.HandedIn.State;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.Uscc;
import org.linli.shared.FieldError;
import org.linli.shared.IdentityNumber;
import org.linli.shared.Phone;

/** What is wrong with an application, everything at once, each at its field. */
final class ApplicationChecks {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 200;

    private final List<FieldError> errors = new ArrayList<>();
    private final Application application;
    private final LocalDate today;

    private ApplicationChecks(Application application, LocalDate today) {
        this.application = application;
        this.today = today;
    }

    static List<FieldError> of(Application application, Form form, Draft draft, LocalDate today) {
        var checks = new ApplicationChecks(application, today);
        checks.applicant();
        form.fields().forEach(checks::field);
        draft.handed().forEach(paper -> checks.paper(paper, draft.item()));
        checks.promise(draft);
        return checks.errors;
    }

    /** What the papers came to, and what may be asked. @param lastPromise the last day for a paper that follows */
    record Draft(List<HandedIn> handed, ServiceItem item, LocalDate lastPromise, boolean centreKnown) {
    }

    private void applicant() {
        var who = application.applicant();
        require(!who.name().isBlank(), "name", "web.missing");
        require(who.name().length() <= LONGEST_NAME, "name", "affair.long", LONGEST_NAME);
        require(who.phone().isBlank() && application.channel() == Channel.WINDOW || Phone.parse(who.phone()).isPresent(),
                "phone", who.phone().isBlank() ? "web.missing" : "affair.phone.wrong");
        require(!who.identity().isBlank(), "identity", "web.missing");
        require(who.identity().isBlank() || isRight(who.kind(), who.identity()), "identity", "affair.identity.wrong");
        require(who.address().length() <= LONGEST_ADDRESS, "address", "affair.long", LONGEST_ADDRESS);
    }

    private boolean isRight(IdentityKind kind, String number) {
        return switch (kind) {
            case RESIDENT_ID, RESIDENCE_PERMIT -> IdentityNumber.parse(number, today).isPresent();
            case TAIWAN_PASS -> number.matches("\\d{8}");
            case HOME_RETURN_PASS -> number.matches("(?i)[HMC]\\d{8}(\\d{2})?");
            case PASSPORT -> number.matches("(?i)[A-Z0-9]{5,15}");
            case FOREIGNER_ID -> number.matches("(?i)[A-Z]{3}\\d{12}|9\\d{17}");
        };
    }

    private void field(FormField field) {
        var answer = application.answers().getOrDefault(field.name(), "").strip();
        if (answer.isEmpty()) {
            require(!field.required(), field.input(), "web.missing");
            return;
        }
        require(answer.length() <= field.longest(), field.input(), "affair.long", field.longest());
        require(fits(field, answer), field.input(), "affair.wrong." + field.type().name());
        require(field.pattern().isEmpty() || answer.matches(field.pattern()), field.input(), "affair.wrong.TEXT");
    }

    private boolean fits(FormField field, String answer) {
        return switch (field.type()) {
            case TEXT, LONG -> true;
            case NUMBER -> answer.matches("-?\\d{1,12}(\\.\\d{1,4})?");
            case DATE -> isDate(answer);
            case CHOICE -> field.options().contains(answer);
            case YES_NO -> answer.equals("true") || answer.equals("false");
            case PHONE -> Phone.parse(answer).isPresent();
            case USCC -> Uscc.isValid(answer);
            case IDENTITY -> IdentityNumber.parse(answer, today).isPresent();
            case ACCOUNT -> answer.replaceAll("\\s", "").matches("\\d{8,32}");
        };
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** Whoever never has to come has to send everything; whoever comes may bring it. */
    private void paper(HandedIn paper, ServiceItem item) {
        if (paper.state() == State.MISSING && application.channel() == Channel.ONLINE
                && item.terms().limits().visits() == 0) {
            require(false, "paper-" + paper.position(), paper.mayFollow() ? "affair.paper.missing.later" : "affair.paper.missing");
        }
    }

    private void promise(Draft draft) {
        require(draft.centreKnown(), "centre", "affair.centre.missing");
        var until = application.papers().promisedFor();
        if (draft.handed().stream().anyMatch(paper -> paper.state() == State.PROMISED)) {
            require(until != null && !until.isBefore(today) && !until.isAfter(draft.lastPromise()), "promisedFor",
                    "affair.promisedFor.wrong", draft.lastPromise());
        }
    }

    private void require(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(FieldError.of(field, messageKey, arguments));
        }
    }
}
