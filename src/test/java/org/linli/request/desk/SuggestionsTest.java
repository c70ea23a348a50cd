package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.request.Command;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.desk.Suggestion.Why;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class SuggestionsTest {

    private final Suggestions suggestions;
    private final TrackRecord record;
    private final RequestChoices choices;
    private final Colleagues colleagues;

    @Autowired
    SuggestionsTest(Suggestions suggestions, TrackRecord record, RequestChoices choices, Accounts accounts,
                    Requests requests) {
        this.suggestions = suggestions;
        this.record = record;
        this.choices = choices;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void who_closed_the_like_of_it_is_counted() {
        var before = closedBy("fire", "volunteer");
        var number = colleagues.dispatched("volunteer", "想参加消防志愿队", "fire");
        var officer = colleagues.sign(Scope.department("fire"), "示例经办", Role.OFFICER);
        colleagues.move(number, new Command.Sign(), officer);
        assertThat(closedBy("fire", "volunteer")).isEqualTo(before);
        colleagues.move(number, new Command.Submit("已登记,周六上午集中培训", List.of()), officer);
        assertThat(closedBy("fire", "volunteer")).isEqualTo(before + 1);
        assertThat(record.read("volunteer")).filteredOn(unit -> unit.department().equals("fire"))
                .allSatisfy(unit -> assertThat(unit.median()).isPresent());
    }

    @Test
    void the_categorys_own_unit_is_first_and_the_subdistricts_office_is_among_three() {
        var noise = choices.all().stream().filter(category -> category.code().equals("noise")).findFirst().orElseThrow();
        var found = suggestions.of(noise, Colleagues.JINSHAN);
        assertThat(found).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(found.getFirst().department()).isEqualTo("urban");
        assertThat(found).anyMatch(suggestion -> suggestion.why() == Why.AREA || suggestion.department().startsWith("street-"));
    }

    private int closedBy(String department, String category) {
        return record.read(category).stream().filter(unit -> unit.department().equals(department))
                .mapToInt(TrackRecord.Closed::count).sum();
    }
}
