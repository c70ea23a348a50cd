package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.catalog.DelegationRegister;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.identity.Accounts;
import org.linli.shared.BusinessTime;
import org.linli.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Delegating an item through the hands of two people. */
@LinliTest
class DelegationsTest {

    private static final String HOME = "/work/catalog-delegations";

    @Autowired
    ServiceCatalog catalog;
    @Autowired
    DelegationRegister register;
    @Autowired
    Accounts accounts;
    @Autowired
    Clock clock;

    private ServiceItem item;
    private LocalDate today;

    @BeforeEach
    void an_item_of_the_district_that_nobody_else_handles() {
        today = BusinessTime.dateOf(clock.instant());
        item = catalog.list().stream().filter(one -> one.main().department().equals("urban")
                && !catalog.isAtCentres(one) && catalog.delegations(one.code()).isEmpty()
                && one.terms().level().name().equals("COUNTY")
                && register.open().stream().noneMatch(change -> change.delegation().itemCode().equals(one.code())))
                .findFirst().orElseThrow();
    }

    @Test
    void an_item_is_at_the_centres_from_the_day_on_that_somebody_else_approved(Http officer) {
        officer.signIn("officer-urban");
        var lead = officer.another().signIn("lead-urban");
        assertThat(officer.post(HOME, form("SUBDISTRICT", today)).status()).isEqualTo(302);
        assertThat(catalog.isAtCentres(item)).as("proposed only").isFalse();
        assertThat(officer.post(HOME + "/" + proposal(), Map.of("step", "approve")).status()).as("an officer").isEqualTo(403);
        assertThat(lead.post(HOME + "/" + proposal(), Map.of("step", "approve")).status()).isEqualTo(302);
        assertThat(catalog.isAtCentres(item)).isTrue();
        assertThat(lead.get("/catalog?near=1&q=" + item.name()).body()).contains(item.code());
        end(officer, lead, today);
        assertThat(catalog.delegations(item.code()).getFirst().effectiveTo()).isEqualTo(today);
    }

    @Test
    void what_begins_later_is_announced_and_not_yet_at_the_centres(Http officer) {
        officer.signIn("officer-urban");
        var lead = officer.another().signIn("lead-urban");
        officer.post(HOME, form("COMMUNITY", today.plusDays(3)));
        lead.post(HOME + "/" + proposal(), Map.of("step", "approve"));
        assertThat(catalog.isAtCentres(item)).isFalse();
        var delegation = catalog.delegations(item.code()).getFirst();
        assertThat(delegation.holdsOn(today.plusDays(2))).isFalse();
        assertThat(delegation.holdsOn(today.plusDays(3))).isTrue();
        assertThat(officer.post(HOME, form("COMMUNITY", today.plusDays(10))).body()).contains("e-from");
        end(officer, lead, today.plusDays(4));
    }

    @Test
    void nobody_approves_what_he_proposed_and_what_is_given_back_changes_nothing(Http lead) {
        lead.signIn("lead-urban");
        lead.post(HOME, form("SUBDISTRICT", today));
        var path = HOME + "/" + proposal();
        assertThat(lead.post(path, Map.of("step", "approve")).status()).isEqualTo(409);
        var admin = lead.another().signIn("district-admin");
        assertThat(admin.post(path, Map.of("step", "giveBack", "note", "依据不全")).status()).isEqualTo(302);
        assertThat(admin.post(path, Map.of("step", "approve")).status()).as("decided already").isEqualTo(409);
        assertThat(catalog.delegations(item.code())).isEmpty();
        assertThat(lead.get(HOME).body()).contains("依据不全");
    }

    @Test
    void of_two_who_approve_at_once_one_wins_and_the_other_reads_who(Http officer) throws Exception {
        officer.signIn("officer-urban");
        var lead = officer.another().signIn("lead-urban");
        officer.post(HOME, form("SUBDISTRICT", today));
        var id = UUID.fromString(proposal());
        var approvers = List.of(accounts.find("lead-urban").orElseThrow().toActor(),
                accounts.find("district-admin").orElseThrow().toActor());
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refusals = threads.invokeAll(approvers.stream().map(one -> (Callable<Optional<Refusal>>) () -> {
                both.await();
                try {
                    register.approve(id, one);
                    return Optional.empty();
                } catch (Refusal refused) {
                    return Optional.of(refused);
                }
            }).toList());
            var lost = refusals.get(0).get().isPresent() ? 0 : 1;
            assertThat(refusals.get(1 - lost).get()).as("one wins").isEmpty();
            assertThat(refusals.get(lost).get().orElseThrow().arguments()).contains(approvers.get(1 - lost).name());
        }
        assertThat(catalog.delegations(item.code())).hasSize(1);
        assertThat(lead.post(HOME + "/" + id, Map.of("step", "approve")).body()).contains("处理了");
        end(officer, lead, today);
    }

    @Test
    void a_level_that_is_not_lower_a_day_past_and_another_departments_item_are_refused(Http officer) {
        officer.signIn("officer-urban");
        assertThat(officer.post(HOME, form("COUNTY", today)).status()).isEqualTo(422);
        assertThat(officer.post(HOME, form("SUBDISTRICT", today.minusDays(1))).body()).contains("e-from");
        var fields = new LinkedHashMap<>(form("SUBDISTRICT", today));
        fields.put("item", "police-001-01");
        assertThat(officer.post(HOME, fields).status()).isEqualTo(403);
        fields.put("item", "nothing-at-all");
        assertThat(officer.post(HOME, fields).status()).isEqualTo(422);
    }

    @Test
    void the_page_is_accessible_and_fits(Browser browser) {
        browser.signIn("officer-urban").open(HOME + "?item=" + item.code());
        browser.page().locator("#f-basis").fill("示例：区级权限下放清单（示例）");
        browser.page().locator("#f-from").fill(today.plusDays(30).toString());
        browser.page().locator("aside button[type=submit]").click();
        browser.signIn("lead-urban").open(HOME).assertAccessible().screenshots("catalog-delegations");
        browser.width(360).assertFits();
        browser.page().locator("form:has(button[value=approve])").first().locator("button").click();
        browser.open(HOME + "?lang=en").assertAccessible();
    }

    private void end(Http officer, Http lead, LocalDate last) {
        var standing = catalog.delegations(item.code()).getFirst();
        assertThat(officer.post(HOME + "/end", Map.of("item", item.code(), "to", standing.toLevel().name(), "from",
                standing.effectiveFrom().toString(), "last", last.toString())).status()).isEqualTo(302);
        assertThat(lead.post(HOME + "/" + proposal(), Map.of("step", "approve")).status()).isEqualTo(302);
    }

    private String proposal() {
        return register.open().stream().filter(change -> change.delegation().itemCode().equals(item.code()))
                .map(change -> change.id().toString()).findFirst().orElseThrow();
    }

    private Map<String, String> form(String to, LocalDate from) {
        return Map.of("item", item.code(), "to", to, "basis", "示例：区级权限下放清单（示例）", "from", from.toString(), "until", "");
    }
}
