package org.linli.request.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.MoveForms;
import org.linli.request.MoveInput;
import org.linli.request.Moved;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.question.Answers;
import org.linli.shared.ApiRight;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Scope;
import org.linli.web.Allow;
import org.linli.web.CurrentActor;
import org.linli.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/requests}: placing, reading, listing by cursor, and the moves that the table allows. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestsApi {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Requests requests;
    private final RequestLists lists;
    private final MoveForms forms;
    private final CurrentActor actor;
    private final Pages pages;
    private final Answers answers;

    RequestsApi(Requests requests, RequestLists lists, MoveForms forms, CurrentActor actor, Pages pages,
                Answers answers) {
        this.requests = requests;
        this.lists = lists;
        this.forms = forms;
        this.actor = actor;
        this.pages = pages;
        this.answers = answers;
    }

    /** The answer to placing: the code is said once. */
    record PlacedBody(String number, String queryCode, Instant acceptDue, Instant resolveDue) {
    }

    record Line(String number, String title, String category, String stage, String status, String urgency, String source,
                @Nullable String communityCode, @Nullable String centre, @Nullable String lead, Instant placedAt,
                @Nullable Instant yellowAt, @Nullable Instant redAt) {

        static Line of(RequestLine line) {
            return new Line(line.number(), line.title(), line.category(), line.status().stage().name(),
                    line.status().name(), line.urgency().name(), line.source().name(), line.community(), line.centre(),
                    line.lead(), line.placedAt(), line.yellowAt(), line.redAt());
        }
    }

    /** @param next the cursor of the following page, null on the last one */
    record PageBody(List<Line> items, @Nullable String next) {
    }

    @Allow(anyone = true, key = ApiRight.REQUESTS_PLACE)
    @PostMapping
    ResponseEntity<PlacedBody> place(@org.springframework.web.bind.annotation.RequestBody PlaceBody body,
                                     @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key) {
        var placed = requests.place(body.toPlacing(Source.API, key), actor.get());
        return ResponseEntity.created(URI.create("/api/v1/requests/" + placed.number()))
                .body(new PlacedBody(placed.number(), placed.queryCode(), placed.acceptBy(), placed.resolveBy()));
    }

    /** Signed in, or with the query code in a header (never in the address). */
    @Allow(anyone = true, key = ApiRight.REQUESTS_READ)
    @GetMapping("/{number}")
    RequestBody get(@PathVariable String number, @RequestHeader(name = "Query-Code", defaultValue = "") String code,
                    HttpServletRequest http) {
        var sheet = requests.get(number, caller(number, code));
        var t = pages.of(http).t();
        var moves = sheet.verbs().stream().map(verb -> new RequestBody.Move(verb.path(), href(number, verb),
                forms.fieldsOf(verb, sheet, t).stream().map(RequestBody.Field::of).toList())).toList();
        return RequestBody.of(sheet, answers.codes(sheet, actor.get()), moves);
    }

    /** A {@code version} in the body refuses the move where somebody else moved the request since. */
    @Allow(anyone = true, key = ApiRight.REQUESTS_MOVE)
    @PostMapping("/{number}/moves/{move}")
    Moved move(@PathVariable String number, @PathVariable String move,
               @org.springframework.web.bind.annotation.RequestBody(required = false) @Nullable Map<String, Object> body,
               @RequestHeader(name = "Query-Code", defaultValue = "") String code) {
        var verb = Verb.ofPath(move);
        if (verb == null) {
            throw new NotFound("move", move);
        }
        var input = input(body == null ? Map.of() : body);
        var version = input.text("version").isEmpty() ? Requests.ANY_VERSION : input.integer("version");
        return requests.move(number, forms.read(verb, input), caller(number, code), version);
    }

    @Allow(key = ApiRight.REQUESTS_READ)
    @GetMapping
    PageBody list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Status status,
                  @RequestParam(required = false) @Nullable String category,
                  @RequestParam(required = false) @Nullable Source source,
                  @RequestParam(required = false) @Nullable String centre,
                  @RequestParam(required = false) @Nullable Instant from,
                  @RequestParam(required = false) @Nullable Instant until,
                  @RequestParam(required = false) @Nullable String cursor,
                  @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        var who = actor.get();
        var most = Math.clamp(limit, 1, LARGEST_PAGE);
        if (who.scope().kind() == Scope.Kind.SELF) {
            return new PageBody(lists.of(who.id(), most).stream().map(Line::of).toList(), null);
        }
        var page = lists.find(who, new RequestLists.Filter(q, status, category, source, centre, from, until), cursor, most);
        return new PageBody(page.lines().stream().map(Line::of).toList(), page.next());
    }

    private Caller caller(String number, String code) {
        return new Caller(actor.get(), !code.isEmpty() && requests.fits(number, code));
    }

    private static String href(String number, Verb verb) {
        return "/api/v1/requests/" + number + "/moves/" + verb.path();
    }

    private static MoveInput input(Map<String, Object> body) {
        var values = new LinkedHashMap<String, List<String>>();
        body.forEach((name, value) -> values.put(name, switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Map<?, ?> map -> throw Invalid.field(name, "request.invalid.choice");
            default -> List.of(String.valueOf(value));
        }));
        return new MoveInput(values);
    }
}
