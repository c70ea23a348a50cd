package org.linli.request.open311;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.place.Communities;
import org.linli.request.Category;
import org.linli.request.RequestChoices;
import org.linli.shared.BusinessTime;
import org.linli.request.question.Answers;
import org.linli.request.question.Question;
import org.linli.request.question.QuestionType;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Services and requests in the specification's own words. */
@Component
class Shapes {

    /** Three decimals are about a hundred metres: the street, not the door. */
    private static final double STREET = 1_000;

    private final RequestChoices choices;
    private final Communities communities;
    private final Answers answers;

    Shapes(RequestChoices choices, Communities communities, Answers answers) {
        this.choices = choices;
        this.communities = communities;
        this.answers = answers;
    }

    Map<String, Object> service(Category category, Texts t) {
        var service = new LinkedHashMap<String, Object>();
        service.put("service_code", category.code());
        service.put("service_name", t.name(category.name(), category.nameEn()));
        service.put("description", t.get("request.open311.service", t.of(category.kind())));
        service.put("metadata", true);
        service.put("type", "realtime");
        service.put("keywords", t.of(category.kind()));
        service.put("group", t.of(category.kind()));
        return service;
    }

    /** Every service asks which community it is about, beside the standard fields, and what its category asks. */
    Map<String, Object> definition(Category category, Texts t) {
        var attributes = new ArrayList<Map<String, Object>>();
        attributes.add(community(t));
        for (var question : answers.asked(category.code())) {
            attributes.add(attribute(question, attributes.size() + 1, t));
        }
        var definition = new LinkedHashMap<String, Object>();
        definition.put("service_code", category.code());
        definition.put("attributes", attributes);
        return definition;
    }

    private Map<String, Object> community(Texts t) {
        var attribute = new LinkedHashMap<String, Object>();
        attribute.put("variable", true);
        attribute.put("code", "communityCode");
        attribute.put("datatype", "singlevaluelist");
        attribute.put("required", false);
        attribute.put("datatype_description", t.get("request.open311.community.hint"));
        attribute.put("order", 1);
        attribute.put("description", t.get("request.open311.community"));
        attribute.put("values", communities.list().stream().map(community -> Map.<String, Object>of("key",
                community.code(), "name", t.name(community.name(), community.nameEn()))).toList());
        return attribute;
    }

    private static Map<String, Object> attribute(Question question, int order, Texts t) {
        var attribute = new LinkedHashMap<String, Object>();
        attribute.put("variable", true);
        attribute.put("code", question.code());
        attribute.put("datatype", switch (question.type()) {
            case TEXT -> "string";
            case INTEGER -> "number";
            case DATE -> "datetime";
            case BOOLEAN, CHOICE -> "singlevaluelist";
        });
        attribute.put("required", question.required());
        attribute.put("datatype_description", "");
        attribute.put("order", order);
        attribute.put("description", question.label(t));
        attribute.put("values", values(question, t).stream()
                .map(option -> Map.<String, Object>of("key", option.value(), "name", option.label())).toList());
        return attribute;
    }

    private static List<Option> values(Question question, Texts t) {
        return question.type() == QuestionType.BOOLEAN ? List.of(Option.of("true", t.get("request.answer.yes")),
                Option.of("false", t.get("request.answer.no"))) : question.choices(t);
    }

    Map<String, Object> request(PublicRequest request, Texts t, String base) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("service_request_id", request.number());
        shape.put("status", request.status().isOpen() ? "open" : "closed");
        shape.put("status_notes", t.of(request.status().stage()));
        choices.all().stream().filter(c -> c.code().equals(request.category())).findFirst()
                .ifPresent(c -> shape.put("service_name", t.name(c.name(), c.nameEn())));
        shape.put("service_code", request.category());
        shape.put("description", request.released());
        shape.put("agency_responsible", request.lead() == null ? "" : choices.unitName(request.lead(), t));
        shape.put("service_notice", "");
        shape.put("requested_datetime", moment(request.placedAt()));
        shape.put("updated_datetime", moment(request.changedAt()));
        shape.put("expected_datetime", moment(request.resolveDue()));
        shape.put("address", communityName(request.community(), t));
        shape.put("address_id", request.community() == null ? "" : request.community());
        shape.put("zipcode", "");
        if (request.lon() != null && request.lat() != null) {
            shape.put("lat", Math.round(request.lat() * STREET) / STREET);
            shape.put("long", Math.round(request.lon() * STREET) / STREET);
        }
        media(shape, request, base);
        return shape;
    }

    /** The specification knows one address; who released more finds them beside it. */
    private static void media(Map<String, Object> shape, PublicRequest request, String base) {
        var media = request.pictures().stream().map(id -> base + "/media/" + request.number() + "/" + id).toList();
        shape.put("media_url", media.isEmpty() ? "" : media.getFirst());
        if (media.size() > 1) {
            shape.put("extended_attributes", Map.of("media_urls", media));
        }
    }

    private String communityName(@Nullable String code, Texts t) {
        return code == null ? "" : communities.find(code).map(c -> t.name(c.name(), c.nameEn())).orElse("");
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                ZonedDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), BusinessTime.ZONE));
    }
}
