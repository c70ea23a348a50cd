package org.linli.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.MovableClock;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class ParcelsTest {

    private static final String RESIDENTS_PHONE = "13900001013";

    @Autowired
    Parcels parcels;
    @Autowired
    Accounts accounts;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient jdbc;

    private Actor clerk;

    @BeforeEach
    void somebody_at_the_counter() {
        clerk = accounts.find("social-worker").orElseThrow().toActor();
    }

    private Parcels.Taken came() {
        return parcels.take(new NewParcel(ParcelKind.ARRIVAL, RESIDENTS_PHONE, "邮政", UUID.randomUUID().toString().substring(0, 12),
                "A-7", ""), clerk);
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void a_wrong_code_is_refused_and_a_collected_parcel_is_gone() {
        var taken = came();
        assertThat(parcels.collect(taken.id(), other(taken.code()), clerk)).isInstanceOf(Collecting.Wrong.class);
        assertThat(parcels.collect(taken.id(), taken.code(), clerk)).isInstanceOf(Collecting.Collected.class);
        assertThat(parcels.collect(taken.id(), taken.code(), clerk)).isEqualTo(new Collecting.Gone(ParcelStatus.COLLECTED));
        assertThatThrownBy(() -> parcels.giveBack(taken.id(), clerk)).isInstanceOf(Refusal.class);
    }

    @Test
    void guessing_becomes_slow() {
        var taken = came();
        for (int i = 0; i < 5; i++) {
            assertThat(parcels.collect(taken.id(), other(taken.code()), clerk)).isInstanceOf(Collecting.Wrong.class);
        }
        assertThat(parcels.collect(taken.id(), taken.code(), clerk)).isInstanceOf(Collecting.TooFast.class);
        clock.at(clock.instant().plus(Duration.ofMinutes(2)),
                () -> assertThat(parcels.collect(taken.id(), taken.code(), clerk)).isInstanceOf(Collecting.Collected.class));
    }

    @Test
    void of_two_who_collect_at_once_one_gets_it() throws Exception {
        var taken = came();
        var start = new CountDownLatch(1);
        Callable<Collecting> collector = () -> {
            start.await();
            return parcels.collect(taken.id(), taken.code(), clerk);
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(pool.submit(collector), pool.submit(collector));
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder(new Collecting.Collected(), new Collecting.Gone(ParcelStatus.COLLECTED));
        }
    }

    @Test
    void the_code_is_in_the_message_alone_and_a_new_one_voids_it() {
        var taken = came();
        assertThat(jdbc.sql("select count(*) from parcel.parcel where id = ? and position(convert_to(?, 'UTF8') in code_hash) > 0")
                .param(taken.id()).param(taken.code()).query(Integer.class).single()).isZero();
        var fresh = parcels.sendAgain(taken.id(), clerk);
        if (!fresh.equals(taken.code())) {
            assertThat(parcels.collect(taken.id(), taken.code(), clerk)).isInstanceOf(Collecting.Wrong.class);
        }
        assertThat(parcels.collect(taken.id(), fresh, clerk)).isInstanceOf(Collecting.Collected.class);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_a_waybill_is_registered_once() {
        assertThatThrownBy(() -> parcels.take(new NewParcel(ParcelKind.DROP_OFF, "12", "", "", "", ""), clerk))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.field()).containsExactly("phone", "carrier", "destination"));
        var same = new NewParcel(ParcelKind.ARRIVAL, RESIDENTS_PHONE, "顺丰", "SF-TWICE-" + UUID.randomUUID().toString().substring(0, 8), "", "");
        parcels.take(same, clerk);
        assertThatThrownBy(() -> parcels.take(same, clerk)).isInstanceOf(Invalid.class);
    }

    @Test
    void what_nobody_collects_is_due_and_other_centres_do_not_see_it() {
        var taken = came();
        var parcel = parcels.list(true, "1013", 100, clerk).stream().filter(one -> one.id().equals(taken.id())).findFirst().orElseThrow();
        assertThat(parcel.isDue(parcel.returnOn())).isTrue();
        assertThat(parcel.isDue(parcel.returnOn().minusDays(1))).isFalse();
        assertThat(parcel.phone()).isEqualTo("139****1013");
        var elsewhere = accounts.find("social-jinshan").orElseThrow().toActor();
        assertThatThrownBy(() -> parcels.collect(taken.id(), taken.code(), elsewhere)).isInstanceOf(NotFound.class);
        parcels.giveBack(taken.id(), clerk);
        assertThat(parcels.list(false, "1013", 100, clerk)).anyMatch(one -> one.id().equals(taken.id()) && one.status() == ParcelStatus.RETURNED);
    }

    @Test
    void a_parcel_to_be_sent_needs_its_waybill_when_it_goes() {
        var taken = parcels.take(new NewParcel(ParcelKind.DROP_OFF, RESIDENTS_PHONE, "邮政", "", "", "厦门"), clerk);
        assertThatThrownBy(() -> parcels.handOver(taken.id(), " ", clerk)).isInstanceOf(Invalid.class);
        parcels.handOver(taken.id(), "EMS-" + taken.id().toString().substring(0, 6), clerk);
        assertThatThrownBy(() -> parcels.handOver(taken.id(), "EMS-2", clerk)).isInstanceOf(Refusal.class);
    }

    @Test
    void numbers_are_forgotten_after_a_while() {
        var taken = came();
        clock.at(clock.instant().minus(Duration.ofDays(40)), () -> parcels.giveBack(taken.id(), clerk));
        parcels.upkeep();
        assertThat(jdbc.sql("select phone is null from parcel.parcel where id = ?").param(taken.id()).query(Boolean.class).single()).isTrue();
    }

    @Test
    void a_resident_sees_their_own(Http http) {
        var taken = came();
        http.signIn("resident");
        assertThat(http.get("/my").body()).contains("代收包裹");
        assertThat(http.get("/my/parcels").body()).contains("p-" + taken.id(), "货架 A-7").doesNotContain(taken.code());
        assertThat(http.another().signIn("elder").get("/my/parcels").body()).doesNotContain("p-" + taken.id());
    }

    @Test
    void the_counter_works_by_its_page(Http http, Browser browser) {
        var taken = came();
        http.signIn("social-worker");
        var path = "/work/parcels/" + taken.id() + "/collect";
        http.get("/work/parcels");
        assertThat(http.post(path, Map.of("code", other(taken.code()))).status()).isEqualTo(422);
        assertThat(http.post(path, Map.of("code", taken.code())).status()).isEqualTo(302);
        assertThat(http.post(path, Map.of("code", taken.code())).status()).isEqualTo(409);
        assertThat(http.get("/work/parcels.csv?gone=true").body()).contains("139****1013").doesNotContain(RESIDENTS_PHONE);
        came();
        browser.signIn("social-worker").open("/work/parcels").screenshots("parcels").assertAccessible();
        browser.page().locator(".parcel-form summary").first().click();
        browser.page().locator(".parcel-form button[type=submit]").first().evaluate("button => button.form.noValidate = true");
        browser.page().locator(".parcel-form button[type=submit]").first().click();
        browser.assertAccessible().screenshots("parcels-wrong");
        browser.width(360).open("/work/parcels?elder=1").assertFits().assertAccessible();
        try (var resident = browser.another()) {
            resident.signIn("resident").open("/my/parcels").screenshots("my-parcels").assertAccessible();
        }
    }
}
