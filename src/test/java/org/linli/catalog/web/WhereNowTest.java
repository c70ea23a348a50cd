package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.catalog.Channel;
import org.linli.catalog.PlaceKind;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.Kiosk;
import org.linli.place.UnstaffedRegister;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.linli.web.Texts;
import org.linli.web.TextsSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class WhereNowTest {

    /** A Wednesday without anything special. */
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final Kiosk OWN = new Kiosk("kiosk-test-where", "qiaoguang-1", "试验去处机", "", "试验台", "", "T", "", null,
            true, false);

    @Autowired
    Places places;
    @Autowired
    ServiceCatalog catalog;
    @Autowired
    Communities communities;
    @Autowired
    UnstaffedRegister keeping;
    @Autowired
    TextsSource texts;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void away_with_it() {
        jdbc.sql("delete from place.kiosks where code = ?").param(OWN.code()).update();
        jdbc.sql("delete from kiosk.alarm where device = ?").param(OWN.code()).update();
    }

    private List<Where> at(LocalTime time, ServiceItem item, Optional<Community> from) {
        var found = new ArrayList<Where>();
        clock.at(moment(time), () -> found.addAll(places.now(t(), item, from)));
        return found;
    }

    private static Instant moment(LocalTime time) {
        return DAY.atTime(time).atZone(BusinessTime.ZONE).toInstant();
    }

    private Texts t() {
        return texts.in(Locale.SIMPLIFIED_CHINESE);
    }

    private ServiceItem item(Channel with, Channel without) {
        return catalog.list().stream().filter(item -> item.has(with) && !item.has(without)).findFirst().orElseThrow();
    }

    private ServiceItem forMachines() {
        return catalog.list().stream().filter(item -> item.has(Channel.SELF)).findFirst().orElseThrow();
    }

    @Test
    void by_day_the_nearest_open_counter_comes_first() {
        var home = communities.list().getFirst();
        var where = at(LocalTime.of(10, 0), item(Channel.NEARBY, Channel.SELF), Optional.of(home));
        assertThat(where).extracting(Where::kind).containsExactly(PlaceKind.WINDOW);
        var lines = where.getFirst().lines();
        assertThat(lines.getFirst().open()).isTrue();
        assertThat(lines.getFirst().when()).startsWith("开到");
        assertThat(lines.stream().filter(Where.Line::open).map(line -> line.walk().metres()).toList())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void at_night_counters_say_when_they_open_and_zones_are_open() {
        var where = at(LocalTime.of(3, 0), forMachines(), Optional.empty());
        var kiosks = where.stream().filter(one -> one.kind() == PlaceKind.KIOSK).findFirst().orElseThrow().lines();
        assertThat(kiosks).noneMatch(Where.Line::open);
        assertThat(kiosks.getFirst().when()).endsWith("开门");
        assertThat(kiosks.stream().map(Where.Line::opensAt).toList()).isSorted();
        var zones = where.stream().filter(one -> one.kind() == PlaceKind.ZONE).findFirst().orElseThrow().lines();
        assertThat(zones).isNotEmpty().allMatch(Where.Line::open).allMatch(line -> line.when().equals("全天开放"));
    }

    @Test
    void a_kiosk_with_an_alarm_or_out_of_use_is_not_named() {
        keeping.keep(OWN);
        assertThat(kiosks()).contains("试验去处机");
        jdbc.sql("insert into kiosk.alarm (id, device, kind, detail, raised_at) values (gen_random_uuid(), ?, 'PAPER', '', now())")
                .param(OWN.code()).update();
        assertThat(kiosks()).doesNotContain("试验去处机");
        jdbc.sql("update kiosk.alarm set cleared_at = now() where device = ?").param(OWN.code()).update();
        assertThat(kiosks()).contains("试验去处机");
        keeping.keep(new Kiosk(OWN.code(), OWN.siteCode(), OWN.name(), "", "", "", "T", "", null, false, false));
        assertThat(kiosks()).doesNotContain("试验去处机");
    }

    private List<String> kiosks() {
        return at(LocalTime.of(10, 0), forMachines(), Optional.empty()).stream()
                .filter(where -> where.kind() == PlaceKind.KIOSK).flatMap(where -> where.lines().stream())
                .map(Where.Line::name).toList();
    }

    @Test
    void what_is_done_online_only_needs_no_place() {
        var online = catalog.list().stream().filter(item -> item.has(Channel.ONLINE) && !item.has(Channel.SELF)
                && !catalog.isAtCentres(item)).findFirst().orElseThrow();
        assertThat(at(LocalTime.of(10, 0), online, Optional.empty())).isEmpty();
    }

    @Test
    void the_browsers_position_sorts_the_places_and_is_not_sent(Browser browser) {
        var zone = jdbc.sql("select lon, lat from place.zones where code = 'zone-binjiang'").query().singleRow();
        browser.open("/catalog/" + forMachines().code());
        var sent = new ArrayList<String>();
        browser.page().onRequest(request -> sent.add(request.url() + request.postData()));
        browser.page().context().grantPermissions(List.of("geolocation"));
        browser.page().context().setGeolocation(new Geolocation(((Number) zone.get("lat")).doubleValue(),
                ((Number) zone.get("lon")).doubleValue()));
        browser.page().locator("[data-here]").click();
        browser.page().getByText("已按您现在的位置排").waitFor();
        var first = browser.page().locator("[data-where]").last().locator("[data-first] li");
        assertThat(first.textContent()).contains("滨江", "步行约 1 分钟");
        assertThat(sent).noneMatch(url -> url.contains("118.5"));
        browser.assertAccessible().screenshots("catalog-where");
        browser.open("/catalog/" + forMachines().code() + "?lang=en&elder=1").assertAccessible().width(360).assertFits()
                .screenshot("catalog-where-en-elder");
    }
}
