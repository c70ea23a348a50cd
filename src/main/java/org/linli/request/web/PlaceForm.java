package org.linli.request.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.request.question.Answers;
import org.linli.shared.GeoPoint;
import org.linli.shared.Phone;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the order's form.
 *
 * @param once  makes a double tap or a repeated POST the same request
 * @param calm  the notice of danger was answered with "not an emergency, go on"
 * @param files stored before and carried along
 * @param more  what only some orders have
 */
public record PlaceForm(String description, String category, Place place, Person person, String once, boolean calm,
                        List<UUID> files, More more) {

    /** @param community code; address in words; lon and lat in WGS-84 as the browser tells them, or empty */
    public record Place(String community, String address, String lon, String lat) {

        @Nullable GeoPoint point() {
            try {
                return lon.isBlank() || lat.isBlank() ? null
                        : GeoPoint.wgs84(Double.parseDouble(lon), Double.parseDouble(lat));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    /** @param privacy of {@link Privacy} */
    public record Person(String name, String phone, Privacy privacy) {
    }

    /**
     * @param follows number of the ended order that this one follows, or empty
     * @param answers to the category's own questions, by their codes
     * @param talk    说事: something on one's mind, sorted by the centre afterwards
     */
    public record More(String follows, Map<String, String> answers, boolean talk) {

        static final String ANSWER = Answers.FIELD;
        static final More NOTHING = new More("", Map.of(), false);

        static More of(MultiValueMap<String, String> typed) {
            var answers = new TreeMap<String, String>();
            typed.forEach((name, values) -> {
                if (name.startsWith(ANSWER)) {
                    answers.put(name.substring(ANSWER.length()), String.join(",", values));
                }
            });
            return new More(text(typed, "follows"), answers, text(typed, "talk").equals("1"));
        }

        public String answer(String code) {
            return answers.getOrDefault(code, "");
        }
    }

    /** Who may know who it was. */
    public enum Privacy { OPEN, CONFIDENTIAL, ANONYMOUS }

    static PlaceForm empty(String description, String category, String once) {
        return new PlaceForm(description, category, new Place("", "", "", ""), new Person("", "", Privacy.OPEN), once,
                false, List.of(), More.NOTHING);
    }

    static PlaceForm of(MultiValueMap<String, String> typed, List<UUID> files) {
        return new PlaceForm(text(typed, "description"), text(typed, "category"),
                new Place(text(typed, "communityCode"), text(typed, "address"), text(typed, "lon"), text(typed, "lat")),
                new Person(text(typed, "contactName"), text(typed, "contactPhone"), privacy(text(typed, "privacy"))),
                text(typed, "once"), text(typed, "calm").equals("1"), files, More.of(typed));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static Privacy privacy(String name) {
        for (var privacy : Privacy.values()) {
            if (privacy.name().equals(name)) {
                return privacy;
            }
        }
        return Privacy.OPEN;
    }

    PlaceForm about(String other) {
        return new PlaceForm(description, other, place, person, once, calm, files, more);
    }

    PlaceForm withPlace(Place other) {
        return new PlaceForm(description, category, other, person, once, calm, files, more);
    }

    PlaceForm withMore(More other) {
        return new PlaceForm(description, category, place, person, once, calm, files, other);
    }

    PlaceForm withPerson(Person other) {
        return new PlaceForm(description, category, place, other, once, calm, files, more);
    }

    /**
     * @param said   the description, or what stands for it where only photos were sent
     * @param about  code of the category
     * @param estate code of the estate, or empty
     * @param phone  as typed, or the account's own
     */
    Placing placing(String said, String about, String estate, String phone) {
        var where = new Placing.Where(place.community(), estate, place.address(), place.point());
        var options = new Placing.Options(person.privacy() == Privacy.ANONYMOUS,
                person.privacy() == Privacy.CONFIDENTIAL, null);
        return new Placing(more.talk() ? Source.TALK : Source.PORTAL, about, "", said, where,
                new Placing.Contact(person.name(), Phone.parse(phone).map(Phone::number).orElse(phone)), options, files, once)
                .answering(more.answers());
    }
}
