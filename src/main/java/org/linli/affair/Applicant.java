package org.linli.affair;

import java.util.List;
import org.linli.shared.Personal;

/**
 * Who applies, with what they filled in. Sealed at rest.
 *
 * @param identity number of the certificate; may be empty
 */
public record Applicant(String name, String phone, IdentityKind kind, String identity, String address,
                        List<Answer> answers) {

    public static final Applicant NOBODY = new Applicant("", "", IdentityKind.RESIDENT_ID, "", "", List.of());

    /** Quanzhou is an overseas Chinese's city: not everybody has the same certificate. */
    public enum IdentityKind { RESIDENT_ID, RESIDENCE_PERMIT, TAIWAN_PASS, HOME_RETURN_PASS, PASSPORT, FOREIGNER_ID }

    /** @param label as the field was called when it was filled in */
    public record Answer(String name, String label, String value) {
    }

    public Applicant {
        answers = List.copyOf(answers);
    }

    public String answer(String field) {
        return answers.stream().filter(answer -> answer.name().equals(field)).map(Answer::value).findFirst().orElse("");
    }

    public String maskedName() {
        return Personal.maskedName(name);
    }

    public String maskedIdentity() {
        return Personal.maskedNumber(identity);
    }

    public String maskedPhone() {
        return Personal.maskedPhone(phone);
    }
}
