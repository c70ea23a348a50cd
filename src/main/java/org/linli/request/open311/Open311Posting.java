package org.linli.request.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Tokens;
import org.linli.place.Districts;
import org.linli.request.Placing;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.linli.shared.BusinessTime;
import org.linli.shared.GeoPoint;
import org.linli.web.Allow;
import org.linli.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The posting half of GeoReport v2: a form of the specification's fields becomes a request like any other. */
@RestController
class Open311Posting {

    private final Requests requests;
    private final RequestChoices choices;
    private final Tokens tokens;
    private final Districts districts;
    private final Pages pages;
    private final Gate gate;

    Open311Posting(Requests requests, RequestChoices choices, Tokens tokens, Districts districts, Pages pages,
                   Gate gate) {
        this.requests = requests;
        this.choices = choices;
        this.tokens = tokens;
        this.districts = districts;
        this.pages = pages;
        this.gate = gate;
    }

    /** Whether a key is needed now, and how pictures come in. */
    @org.springframework.stereotype.Component
    record Gate(Settings settings, SettingKey<Open311Settings> key, Clock clock, PostedMedia media) {

        boolean keyRequired() {
            return settings.at(key, BusinessTime.dateOf(clock.instant())).value().keyRequired();
        }
    }

    @Allow(anyone = true)
    @PostMapping("/open311/v2/requests.{ending}")
    ResponseEntity<byte[]> post(@PathVariable String ending, HttpServletRequest http) {
        var jurisdiction = http.getParameter("jurisdiction_id");
        if (jurisdiction != null && !jurisdiction.equals(districts.current().code())) {
            throw new Problem(HttpStatus.NOT_FOUND, "request.open311.error.jurisdiction", jurisdiction);
        }
        var actor = actorOf(http.getParameter("api_key"));
        var placed = requests.place(placing(http, actor), actor);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("service_request_id", placed.number());
        answer.put("service_notice", pages.of(http).t().get("request.open311.notice",
                pages.of(http).t().moment(placed.resolveBy()), placed.queryCode()));
        answer.put("account_id", text(http, "account_id"));
        return Format.of(ending).list(HttpStatus.CREATED, "service_requests", List.of(answer));
    }

    private Actor actorOf(@Nullable String key) {
        if (key == null || key.isBlank()) {
            if (gate.keyRequired()) {
                throw new Problem(HttpStatus.FORBIDDEN, "request.open311.error.key");
            }
            return Actor.ANONYMOUS;
        }
        return tokens.bearerOf(key).filter(bearer -> bearer.mayCall(ApiRight.REQUESTS_PLACE)).map(Tokens.Bearer::actor)
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "request.open311.error.key"));
    }

    private Placing placing(HttpServletRequest http, Actor actor) {
        var code = text(http, "service_code");
        if (code.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.noService");
        }
        if (choices.all().stream().noneMatch(category -> category.code().equals(code) && category.open())) {
            throw new Problem(HttpStatus.NOT_FOUND, "request.open311.error.service", code);
        }
        var where = where(http);
        if (where.community().isEmpty() && where.position() == null && where.address().isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.where");
        }
        var link = gate.media().link(http);
        var said = text(http, "description")
                + (link.isEmpty() ? "" : "\n" + pages.of(http).t().get("request.open311.media", link));
        return new Placing(Source.OPEN311, code, "", said, where, new Placing.Contact(name(http), text(http, "phone")),
                Placing.Options.USUAL, gate.media().store(http, actor),
                http.getHeader("Idempotency-Key") == null ? "" : http.getHeader("Idempotency-Key")).answering(attributes(http));
    }

    /** {@code attribute[CODE]}, what the service's definition asks for. */
    private static Map<String, String> attributes(HttpServletRequest http) {
        var attributes = new LinkedHashMap<String, String>();
        http.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("attribute[") && name.endsWith("]")) {
                attributes.put(name.substring("attribute[".length(), name.length() - 1), values[0]);
            }
        });
        return attributes;
    }

    /** Chinese names say the family first and without a space. */
    private static String name(HttpServletRequest http) {
        var first = text(http, "first_name");
        var last = text(http, "last_name");
        var chinese = (first + last).codePoints().anyMatch(Character::isIdeographic);
        return chinese ? last + first : (first + " " + last).strip();
    }

    private static Placing.Where where(HttpServletRequest http) {
        var community = Stream.of(text(http, "attribute[communityCode]"), text(http, "address_id"))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        return new Placing.Where(community, "", text(http, "address_string"), position(http));
    }

    private static @Nullable GeoPoint position(HttpServletRequest http) {
        var lat = text(http, "lat");
        var lon = text(http, "long");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        try {
            return GeoPoint.wgs84(Double.parseDouble(lon), Double.parseDouble(lat));
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "request.open311.error.position");
        }
    }

    private static String text(HttpServletRequest http, String name) {
        var value = http.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static Map<String, Object> error(HttpStatus status, String description) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", status.value());
        error.put("description", description);
        return error;
    }
}
