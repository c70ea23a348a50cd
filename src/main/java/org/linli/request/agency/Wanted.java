package org.linli.request.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation as it is asked for.
 *
 * @param agent      who is to act
 * @param categories codes, where it reaches only some
 * @param number     of the only order that it reaches, empty for none
 * @param from       null where none was given
 * @param until      null where none was given
 */
public record Wanted(AgencyKind kind, Person agent, String what, List<String> categories, String number,
                     @Nullable LocalDate from, @Nullable LocalDate until) {

    /** @param account of a colleague; empty: a resident of that telephone and name */
    public record Person(String account, String phone, String name) {
    }

    /** At the counter: for whom, with the paper that they signed. */
    public record Principal(String phone, String name, @Nullable UUID written) {
    }
}
