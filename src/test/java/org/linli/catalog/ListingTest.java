package org.linli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final MainItem MAIN = new MainItem("m", "m", "civil", ItemType.BENEFIT, "");

    @Test
    void a_version_holds_from_its_first_day_on() {
        var versions = List.of(item(1, "before", DAY.minusYears(1)), item(2, "after", DAY.plusDays(1)));
        assertThat(Listing.of(DAY, versions, List.of()).byCode().get("x").name()).isEqualTo("before");
        assertThat(Listing.of(DAY.plusDays(1), versions, List.of()).byCode().get("x").name()).isEqualTo("after");
    }

    @Test
    void the_latest_version_holds_in_whatever_order_they_come() {
        var versions = List.of(item(2, "after", DAY), item(1, "before", DAY.minusYears(1)));
        assertThat(Listing.of(DAY, versions, List.of()).byCode().get("x").name()).isEqualTo("after");
        assertThat(Listing.of(DAY.minusDays(1), versions, List.of()).byCode().get("x").name()).isEqualTo("before");
    }

    @Test
    void a_delegated_item_is_at_the_centres_from_the_date_only_and_to_its_last_day() {
        var delegation = new Delegation("x", Level.COUNTY, Level.SUBDISTRICT, "list", DAY, DAY.plusDays(9));
        var item = item(1, "x", DAY.minusYears(1));
        assertThat(levels(DAY.minusDays(1), item, delegation)).containsExactly(Level.COUNTY);
        assertThat(levels(DAY, item, delegation)).containsExactly(Level.COUNTY, Level.SUBDISTRICT);
        assertThat(levels(DAY.plusDays(10), item, delegation)).containsExactly(Level.COUNTY);
    }

    @Test
    void an_item_with_two_channels_is_one_item_and_counts_in_both() {
        var counts = Listing.of(DAY, List.of(item(1, "x", DAY)), List.of()).counts();
        assertThat(counts.items()).isEqualTo(1);
        assertThat(counts.channelSum()).isEqualTo(2);
    }

    private static Set<Level> levels(LocalDate date, ServiceItem item, Delegation delegation) {
        return Listing.of(date, List.of(item), List.of(delegation)).levels(item);
    }

    private static ServiceItem item(int number, String name, LocalDate from) {
        return new ServiceItem("x", MAIN, number, VersionState.PUBLISHED, from, new ItemTerms(name, "", Level.COUNTY,
                Set.of(Audience.PERSON), Set.of(Channel.ONLINE, Channel.SELF), Set.of(),
                new Limits(Handling.INSTANT, 1, 0, DayUnit.WORKING, 0), NationalCodes.NONE,
                new Guide(Procedure.NONE, "", "", "", "", List.of())));
    }
}
