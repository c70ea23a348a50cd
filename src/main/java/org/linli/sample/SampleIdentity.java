package org.linli.sample;

import java.time.LocalDate;
import java.util.Random;
import org.linli.shared.IdentityNumber;

/** Identity numbers that are well formed and nobody's: their order number is that of samples. */
final class SampleIdentity {

    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    private SampleIdentity() {
    }

    static String of(Random random) {
        var body = "350502%04d%02d%02d%03d".formatted(1945 + random.nextInt(55), 1 + random.nextInt(12), 1 + random.nextInt(28),
                1 + random.nextInt(9));
        return "0123456789X".chars().mapToObj(check -> body + (char) check)
                .filter(number -> IdentityNumber.parse(number, FAR).isPresent()).findFirst().orElseThrow();
    }
}
