package org.linli.request.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.request.Urgency;
import org.linli.shared.Ids;
import org.linli.shared.Phone;

/**
 * What a caller or visitor says, as it is typed.
 *
 * @param onceKey makes a form that is sent twice one request
 */
public record IntakeForm(Source source, String phone, String name, String category, @Nullable Urgency urgency,
                         String description, String community, String address, @Nullable Boolean confidential,
                         @Nullable Boolean anonymous, String onceKey) {

    public boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    public boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    static IntakeForm fresh(Source source, String community) {
        return new IntakeForm(source, "", "", "", null, "", community, "", false, false, Ids.next().toString());
    }

    /** The number in its normal form; as typed where it is none. */
    String number() {
        return Phone.parse(phone).map(Phone::number).orElse(phone.strip());
    }

    boolean hasNumber() {
        return Phone.parse(phone).isPresent();
    }

    Placing placing() {
        return new Placing(source, category, "", description, new Placing.Where(community, "", address, null),
                new Placing.Contact(name, number()), new Placing.Options(isAnonymous(), isConfidential(), urgency), List.of(),
                onceKey);
    }
}
