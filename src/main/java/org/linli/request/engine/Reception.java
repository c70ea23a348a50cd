package org.linli.request.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.identity.PersonalVault;
import org.linli.request.question.Answers;
import org.linli.request.Category;
import org.linli.request.EventType;
import org.linli.request.Kind;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Phone;
import org.linli.shared.Role;
import org.springframework.stereotype.Component;

/** Makes a new request of what somebody said: checked, routed to its centre, its clocks started. */
@Component
class Reception {

    private static final int LONGEST_TITLE = 60;
    private static final int DERIVED_TITLE = 30;
    private static final int LONGEST_NAME = 50;
    private static final int MOST_FILES = 9;
    /** Full stops, marks and semicolons, narrow and wide. */
    private static final String SENTENCE_END = "[\\u3002!?\\uFF01\\uFF1F;\\uFF1B]";

    private final SettledRules book;
    private final Surroundings surroundings;
    private final PersonalVault vault;
    private final NumberBlock numbers;
    private final Answers answers;

    Reception(SettledRules book, Surroundings surroundings, PersonalVault vault, NumberBlock numbers,
              Answers answers) {
        this.book = book;
        this.surroundings = surroundings;
        this.vault = vault;
        this.numbers = numbers;
        this.answers = answers;
    }

    ServiceRequest receive(Placing placing, Actor actor, Instant now) {
        check(placing, now);
        var category = book.category(placing.category(), now);
        var community = communityOf(placing);
        var anonymous = placing.options().anonymous();
        var requester = anonymous || speaksForOthers(actor) || !actor.isSignedIn() ? null : actor.id();
        var demander = new Facts.Demander(requester, anonymous, isConfidential(placing, category));
        var request = new ServiceRequest(
                new Facts(Ids.next(), numbers.next(now), community, placing.source(), demander, now));
        request.category = category.code();
        request.urgency = Optional.ofNullable(placing.options().urgency()).orElse(category.urgency());
        request.centre = community == null ? null : surroundings.centreOf(community).orElse(null);
        request.firstAsked = actor.isStaff() ? actor.id() : null;
        request.clocks.policy = book.policyVersion(now);
        request.startClocks(request.clocks.policy, book);
        request.clocks.bound(now, placing.options().dueBy(), book);
        var follows = placing.earlier() == null ? null : earlier(placing.earlier(), actor);
        request.beside.follows = follows == null ? null : follows.id();
        record(request, actor, follows == null ? "" : follows.number(), now);
        request.light(book);
        return request;
    }

    /** Only for whoever ordered it, showed its code, or works where it lies. */
    private Peer earlier(Placing.Earlier earlier, Actor actor) {
        return book.peer(earlier.number()).filter(peer -> earlier.shown() || actor.id().equals(peer.requester())
                        || actor.isStaff() && (actor.scope().isDistrict() || actor.scope().code().equals(peer.centre())))
                .orElseThrow(() -> Invalid.field("follows", "request.invalid.follows"));
    }

    private void record(ServiceRequest request, Actor actor, String follows, Instant now) {
        var anonymousActor = request.facts.demander().anonymous() && !actor.isStaff() ? Actor.ANONYMOUS : actor;
        var note = Note.of("source", request.facts.source().name()).with("category", request.category)
                .with("centre", request.centre == null ? "" : request.centre);
        request.record(EventType.PLACED, null, Status.SUBMITTED, new By(anonymousActor, !speaksForOthers(actor), now),
                follows.isEmpty() ? note : note.with("follows", follows));
    }

    /** Staff, and the program where it takes in what was said elsewhere. */
    private static boolean speaksForOthers(Actor actor) {
        return actor.isStaff() || actor.is(Role.SYSTEM);
    }

    private static boolean isConfidential(Placing placing, Category category) {
        return placing.options().confidential() || category.kind() == Kind.REPORT;
    }

    Placement.Content contentOf(Placing placing) {
        var contact = placing.options().anonymous() ? Placing.Contact.NONE : placing.contact();
        var description = placing.description().strip();
        var phone = contact.phone().strip();
        return new Placement.Content(titleOf(placing.title().strip(), description), description,
                placing.where().address().strip(), blankToNull(placing.where().estate()), sealed(contact.name().strip()),
                sealed(phone), phone.isEmpty() ? null : vault.index(phone), placing.files());
    }

    private byte @Nullable [] sealed(String clear) {
        return clear.isEmpty() ? null : vault.seal(clear);
    }

    void check(Placing placing, Instant now) {
        var errors = new ArrayList<FieldError>();
        collect(errors, () -> book.category(placing.category(), now));
        collect(errors, () -> Checks.text("description", placing.description(), 2));
        collect(errors, () -> longest("title", placing.title(), LONGEST_TITLE));
        collect(errors, () -> longest("address", placing.where().address(), LONGEST_TITLE * 2));
        collect(errors, () -> longest("contactName", placing.contact().name(), LONGEST_NAME));
        if (!placing.contact().phone().isBlank() && Phone.parse(placing.contact().phone()).isEmpty()) {
            errors.add(FieldError.of("contactPhone", "request.invalid.phone"));
        }
        if (!placing.where().community().isEmpty() && !surroundings.isCommunity(placing.where().community())) {
            errors.add(FieldError.of("communityCode", "request.invalid.community"));
        }
        if (placing.files().size() > MOST_FILES) {
            errors.add(FieldError.of("files", "request.invalid.files", MOST_FILES));
        }
        errors.addAll(answers.faults(placing.category(), placing.answers(), placing.source() != Source.HOTLINE));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** Before the request itself, so that it is never seen without them. */
    void keepAnswers(ServiceRequest request, Placing placing) {
        answers.keep(request.facts.id(), placing.category(), placing.answers());
    }

    void dropAnswers(ServiceRequest request) {
        answers.drop(request.facts.id());
    }

    private static void longest(String field, String value, int most) {
        Checks.text(field, value, 0);
        if (value.codePointCount(0, value.length()) > most) {
            throw Invalid.field(field, "request.invalid.long", most, value.codePointCount(0, value.length()));
        }
    }

    private static void collect(List<FieldError> errors, Runnable check) {
        try {
            check.run();
        } catch (Invalid e) {
            errors.addAll(e.errors());
        }
    }

    private @Nullable String communityOf(Placing placing) {
        var where = placing.where();
        if (!where.community().isEmpty()) {
            return where.community();
        }
        return where.position() == null ? null : surroundings.communityNear(where.position()).orElse(null);
    }

    private static String titleOf(String title, String description) {
        if (!title.isEmpty()) {
            return title;
        }
        var line = description.lines().findFirst().orElse("");
        var sentence = line.split(SENTENCE_END, 2)[0];
        var length = sentence.codePointCount(0, sentence.length());
        return length <= DERIVED_TITLE ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, DERIVED_TITLE)) + "…";
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }

    /** Sources that only staff may name. */
    static boolean isStaffSource(Source source) {
        return switch (source) {
            case PHONE, COUNTER, GROUP, GRID, HOTLINE -> true;
            case PORTAL, KIOSK, OPEN311, API, TALK -> false;
        };
    }
}
