package org.linli.sample;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.linli.identity.Accounts;
import org.linli.parcel.NewParcel;
import org.linli.parcel.ParcelKind;
import org.linli.parcel.Parcels;
import org.linli.shared.Actor;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Two weeks at the post office of the centre whose accounts are shown on the sign-in page. */
@Component
class ParcelChapter implements SampleChapter {

    private static final long SEED = 78;
    private static final int PARCELS = 16;
    private static final String CLERK = "social-worker";

    private final Parcels parcels;
    private final Accounts accounts;
    private final SampleTables tables;
    private final MovableClock clock;

    ParcelChapter(Parcels parcels, Accounts accounts, SampleTables tables, MovableClock clock) {
        this.parcels = parcels;
        this.accounts = accounts;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var clerk = accounts.find(CLERK).orElseThrow().toActor();
        var phones = tables.rows("residents.csv").stream().map(row -> row.get("phone")).toList();
        var carriers = List.of(SampleWords.CARRIERS.split(";"));
        for (int i = 0; i < PARCELS; i++) {
            var phone = phones.get(i % 4 == 0 ? 0 : random.nextInt(40));
            one(i, phone, carriers.get(random.nextInt(carriers.size())), clerk, random);
        }
    }

    /** Every second one that came was collected, the oldest waits too long, every fifth is to be sent. */
    private void one(int i, String phone, String carrier, Actor clerk, Random random) {
        var now = clock.instant();
        var came = now.minus(Duration.ofHours(i * 13L + 1));
        if (i % 5 == 4) {
            clock.at(came, () -> {
                var sent = parcels.take(new NewParcel(ParcelKind.DROP_OFF, phone, carrier, "", "", SampleWords.DESTINATION), clerk);
                if (i > 5) {
                    parcels.handOver(sent.id(), "SL" + (2026_000 + i), clerk);
                }
            });
            return;
        }
        var arrival = new NewParcel(ParcelKind.ARRIVAL, phone, carrier, "SL%06d".formatted(random.nextInt(1_000_000)),
                "A-%02d".formatted(1 + random.nextInt(24)), "");
        clock.at(came, () -> {
            var taken = parcels.take(arrival, clerk);
            if (i % 2 == 1) {
                clock.at(came.plus(Duration.ofHours(1)), () -> parcels.collect(taken.id(), taken.code(), clerk));
            }
        });
    }
}
