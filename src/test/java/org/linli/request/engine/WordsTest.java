package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class WordsTest {

    private static final Actor DISPATCHER = new Actor(UUID.randomUUID(), "示例", Set.of(Role.DISPATCHER), Scope.centre("jinshan"));

    @Autowired
    private Requests requests;
    @Autowired
    private RequestLists lists;
    @Autowired
    private WordBook words;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void words_are_found_before_the_index_knows_them_and_after() {
        var both = place("榕树下的石凳塌了一角，凳脚外露钢筋", "");
        var one = place("石凳上长满青苔", "");
        assertThat(found("石凳 榕树下")).contains(both).doesNotContain(one);
        words.catchUp();
        assertThat(found("石凳 榕树下")).contains(both).doesNotContain(one);
        var later = place("榕树下还缺一张石凳", "");
        assertThat(found("榕树下　石凳")).containsSubsequence(later, both).doesNotContain(one);
        assertThat(found("凳榕")).doesNotContain(both, one, later);
    }

    @Test
    void a_single_character_a_sign_and_either_case_are_found() {
        var one = place("訄字牌匾 50%_off WiFi 断了", "");
        words.catchUp();
        for (var asked : List.of("訄", "0%_o", "wifi", "WIFI 断")) {
            assertThat(found(asked)).as(asked).contains(one);
        }
        assertThat(found("50%off")).doesNotContain(one);
    }

    /** A unit's newest are walked, all before them collected: what a page shows does not depend on where that changes. */
    @Test
    void what_is_collected_of_a_units_is_what_would_be_walked() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            numbers.addFirst(place("示例晾衣绳松脱" + i, ""));
        }
        requests.move(numbers.get(1), new Command.Dispatch("urban", List.of(), ""), Caller.of(DISPATCHER), Requests.ANY_VERSION);
        words.catchUp();
        var unit = new Actor(UUID.randomUUID(), "示例", Set.of(Role.OFFICER), Scope.department("urban"));
        for (var asked : List.of("晾衣绳", "晾衣绳 松脱2")) {
            var filter = new RequestLists.Filter(asked, null, null, null, null, null, null);
            for (var actor : List.of(DISPATCHER, unit)) {
                assertThat(lists.find(actor, filter, null, 30).lines()).extracting(RequestLine::number)
                        .isEqualTo(actor == unit || asked.length() > 3 ? List.of(numbers.get(1)) : numbers);
            }
            for (var sql : List.of(FindSql.of(unit, filter, null).collected(null, new UUID(-1, -1)),
                    FindSql.of(unit, filter, null).newest(null, WordBook.NONE))) {
                assertThat(sql.list(jdbc, 30, StoredLists::line)).extracting(RequestLine::number).containsExactly(numbers.get(1));
            }
        }
        var byPhone = new RequestLists.Filter("", null, null, Source.PHONE, null, null, null);
        var found = lists.find(unit, byPhone, null, 30).lines();
        assertThat(found).extracting(RequestLine::number).contains(numbers.get(1));
        assertThat(found).extracting(RequestLine::source).containsOnly(Source.PHONE);
        assertThat(FindSql.of(unit, byPhone, null).collected(null, new UUID(-1, -1)).list(jdbc, 30, StoredLists::line)).isEqualTo(found);
        assertThat(FindSql.of(unit, byPhone, null).list(jdbc, 30, StoredLists::line)).isEqualTo(found);
    }

    @Test
    void pages_meet_without_a_gap_where_the_index_ends() {
        var first = place("旧水井盖板松动一", "");
        words.catchUp();
        var second = place("旧水井盖板松动二", "");
        var third = place("旧水井盖板松动三", "");
        var page = lists.find(Actor.SYSTEM, said("旧水井盖板"), null, 2);
        assertThat(page.lines()).extracting(RequestLine::number).containsExactly(third, second);
        assertThat(lists.find(Actor.SYSTEM, said("旧水井盖板"), page.next(), 2).lines())
                .extracting(RequestLine::number).containsExactly(first);
    }

    @Test
    void every_request_up_to_the_position_is_in_the_index() {
        place("位置之前的都在索引里", "");
        words.catchUp();
        assertThat(jdbc.sql("""
                select count(*), count(w.request_id)
                from request.request_event e left join request.words w on w.request_id = e.request_id
                where e.type = 'PLACED' and (e.transaction, e.id)
                  <= (select transaction::text::xid8, id from request.follow where name = 'words')
                """).query((row, n) -> List.of(row.getInt(1), row.getInt(2))).single())
                .satisfies(counts -> assertThat(counts.get(0)).isPositive().isEqualTo(counts.get(1)));
    }

    private List<String> found(String asked) {
        return lists.find(Actor.SYSTEM, said(asked), null, 50).lines().stream().map(RequestLine::number).toList();
    }

    private static RequestLists.Filter said(String asked) {
        return new RequestLists.Filter(asked, null, null, null, null, null, null);
    }

    private String place(String description, String title) {
        return requests.place(new Placing(Source.PHONE, "parking", title, description,
                new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234"),
                Placing.Options.USUAL, List.of(), ""), DISPATCHER).number();
    }
}
