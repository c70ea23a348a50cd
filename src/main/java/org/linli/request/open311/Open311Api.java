package org.linli.request.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.place.Districts;
import org.linli.request.Category;
import org.linli.request.RequestChoices;
import org.linli.web.Allow;
import org.linli.web.Pages;
import org.linli.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reading half of GeoReport v2. */
@RestController
@RequestMapping("/open311/v2")
@Allow(anyone = true)
class Open311Api {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final RequestChoices choices;
    private final PublicRequests requests;
    private final Shapes shapes;
    private final Districts districts;
    private final Pages pages;
    private final Clock clock;

    Open311Api(RequestChoices choices, PublicRequests requests, Shapes shapes, Districts districts, Pages pages,
               Clock clock) {
        this.choices = choices;
        this.requests = requests;
        this.shapes = shapes;
        this.districts = districts;
        this.pages = pages;
        this.clock = clock;
    }

    /** {@code page_size} and {@code page}, as clients ask for less than the specification's thousand. */
    record Paging(@BindParam("page_size") @Nullable Integer pageSize, @Nullable Integer page) {

        private static final int LAST = 10_000;

        int size() {
            return pageSize == null ? PublicRequests.MOST : Math.clamp(pageSize, 1, PublicRequests.MOST);
        }

        int number() {
            return page == null ? 1 : Math.clamp(page, 1, LAST);
        }
    }

    @GetMapping("/discovery.{ending}")
    ResponseEntity<byte[]> discovery(@PathVariable String ending, HttpServletRequest http) {
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", base(http));
        endpoint.put("changeset", "2026-11-24T00:00:00+08:00");
        endpoint.put("type", "production");
        endpoint.put("formats", List.of("application/json", "text/xml"));
        var discovery = new LinkedHashMap<String, Object>();
        discovery.put("changeset", "2026-11-24T00:00:00+08:00");
        discovery.put("contact", text(http).get("request.open311.contact"));
        discovery.put("key_service", text(http).get("request.open311.key"));
        discovery.put("endpoints", List.of(endpoint));
        return Format.of(ending).one("discovery", discovery);
    }

    @GetMapping("/services.{ending}")
    ResponseEntity<byte[]> services(@PathVariable String ending, HttpServletRequest http) {
        jurisdiction(http);
        return Format.of(ending).list(HttpStatus.OK, "services",
                open().stream().map(category -> shapes.service(category, text(http))).toList());
    }

    @GetMapping("/services/{code}.{ending}")
    ResponseEntity<byte[]> definition(@PathVariable String code, @PathVariable String ending, HttpServletRequest http) {
        jurisdiction(http);
        var category = open().stream().filter(c -> c.code().equals(code)).findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "request.open311.error.service", code));
        return Format.of(ending).one("service_definition", shapes.definition(category, text(http)));
    }

    @GetMapping("/requests.{ending}")
    ResponseEntity<byte[]> list(@PathVariable String ending, HttpServletRequest http,
                                @RequestParam(name = "service_request_id", defaultValue = "") String ids,
                                @RequestParam(name = "service_code", defaultValue = "") String codes,
                                @RequestParam(name = "start_date", required = false) @Nullable String start,
                                @RequestParam(name = "end_date", required = false) @Nullable String end,
                                @RequestParam(name = "status", defaultValue = "") String status, Paging paging) {
        jurisdiction(http);
        var found = ids.isEmpty() ? requests.list(query(codes, start, end, status, paging))
                : requests.list(split(ids), codes(""));
        return answer(ending, found, http);
    }

    @GetMapping("/requests/{number}.{ending}")
    ResponseEntity<byte[]> get(@PathVariable String number, @PathVariable String ending, HttpServletRequest http) {
        jurisdiction(http);
        return answer(ending, existing(number), http);
    }

    /** The number is known at once here, so a token is the number itself. */
    @GetMapping("/tokens/{token}.{ending}")
    ResponseEntity<byte[]> token(@PathVariable String token, @PathVariable String ending, HttpServletRequest http) {
        jurisdiction(http);
        var number = existing(token).getFirst().number();
        return Format.of(ending).list(HttpStatus.OK, "service_requests",
                List.of(Map.of("service_request_id", number, "token", token)));
    }

    private List<PublicRequest> existing(String number) {
        var found = requests.list(List.of(number), codes(""));
        if (found.isEmpty()) {
            throw new Problem(HttpStatus.NOT_FOUND, "request.open311.error.request", number);
        }
        return found;
    }

    private ResponseEntity<byte[]> answer(String ending, List<PublicRequest> found, HttpServletRequest http) {
        return Format.of(ending).list(HttpStatus.OK, "service_requests",
                found.stream().map(request -> shapes.request(request, text(http), base(http))).toList());
    }

    /** At most ninety days; where only one end is given, the other lies ninety days away. */
    private PublicRequests.Query query(String codes, @Nullable String start, @Nullable String end, String status,
                                       Paging paging) {
        var until = end == null ? start == null ? clock.instant() : moment(start).plus(LONGEST) : moment(end);
        var from = start == null ? until.minus(LONGEST) : moment(start);
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            from = until.minus(LONGEST);
        }
        var wanted = split(status);
        var both = wanted.isEmpty() || wanted.contains("open") && wanted.contains("closed");
        return new PublicRequests.Query(codes(codes), from, until, both ? null : (Boolean) wanted.contains("open"),
                paging.size(), paging.number());
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.date", text);
        }
    }

    private List<String> codes(String wanted) {
        var some = split(wanted);
        return open().stream().map(Category::code).filter(code -> some.isEmpty() || some.contains(code)).toList();
    }

    private List<Category> open() {
        return choices.all().stream().filter(Category::open).toList();
    }

    private void jurisdiction(HttpServletRequest http) {
        var asked = http.getParameter("jurisdiction_id");
        if (asked != null && !asked.equals(districts.current().code())) {
            throw new Problem(HttpStatus.NOT_FOUND, "request.open311.error.jurisdiction", asked);
        }
    }

    private static String base(HttpServletRequest http) {
        var url = http.getRequestURL();
        return url.substring(0, url.indexOf("/open311/v2") + "/open311/v2".length());
    }

    private Texts text(HttpServletRequest http) {
        return pages.of(http).t();
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
