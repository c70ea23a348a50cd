package org.linli.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.GeoPoint;

/**
 * What somebody orders.
 *
 * @param title   one line; where empty, the first line of the description serves
 * @param files   photos and voice notes, stored before
 * @param earlier the request that this one follows, or null
 * @param answers to the category's own questions, by their codes
 * @param onceKey makes a repeated call the same request; empty where nothing can be repeated
 */
public record Placing(Source source, String category, String title, String description, Where where, Contact contact,
                      Options options, List<UUID> files, String onceKey, @Nullable Earlier earlier,
                      Map<String, String> answers) {

    public Placing(Source source, String category, String title, String description, Where where, Contact contact,
                   Options options, List<UUID> files, String onceKey) {
        this(source, category, title, description, where, contact, options, files, onceKey, null, Map.of());
    }

    public Placing following(Earlier other) {
        return new Placing(source, category, title, description, where, contact, options, files, onceKey, other, answers);
    }

    /** @param given answers to the category's own questions, by their codes */
    public Placing answering(Map<String, String> given) {
        return new Placing(source, category, title, description, where, contact, options, files, onceKey, earlier, given);
    }

    /**
     * An ended request that this one follows.
     *
     * @param shown its query code was shown by whoever places
     */
    public record Earlier(String number, boolean shown) {
    }

    /**
     * Where it is about: a community, or a position whose nearest community is taken.
     *
     * @param estate  code of the estate, or empty
     * @param address in words
     */
    public record Where(String community, String estate, String address, @Nullable GeoPoint position) {

        public static final Where UNKNOWN = new Where("", "", "", null);
    }

    public record Contact(String name, String phone) {

        public static final Contact NONE = new Contact("", "");
    }

    /**
     * @param anonymous    匿名: no account and no contact is kept
     * @param confidential 保密: who it is, only the intake officers see
     * @param urgency      null: as usual for the category
     * @param dueBy        whoever handed it over wants it done by then: the earlier of this and the house's limit counts;
     *                     null where nobody said so
     */
    public record Options(boolean anonymous, boolean confidential, @Nullable Urgency urgency, @Nullable Instant dueBy) {

        public static final Options USUAL = new Options(false, false, null);

        public Options(boolean anonymous, boolean confidential, @Nullable Urgency urgency) {
            this(anonymous, confidential, urgency, null);
        }

        public Options dueBy(@Nullable Instant moment) {
            return new Options(anonymous, confidential, urgency, moment);
        }
    }
}
