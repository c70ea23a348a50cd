package org.linli.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linli.command.RowSet;
import org.linli.command.Standing;
import tools.jackson.databind.JsonNode;

/** The command screen: its figures, the rows behind each of them, and the rates of the month. */
final class WallSeen {

    private static final String ROWS = "/screen/rows";

    private final Agreement all;
    private final Seen seen;
    private final Counting log;
    private final JsonNode figures;

    WallSeen(Agreement all, Seen seen, Counting log, JsonNode figures) {
        this.all = all;
        this.seen = seen;
        this.log = log;
        this.figures = figures;
    }

    void figures() {
        figure("/today/placed", RowSet.PLACED_TODAY);
        figure("/today/closed", RowSet.CLOSED_TODAY);
        figure("/today/placedBefore", RowSet.PLACED_A_WEEK_AGO);
        figure("/lights/green", RowSet.GREEN);
        figure("/lights/yellow", RowSet.YELLOW);
        figure("/lights/red", RowSet.RED);
        figure("/lights/none", RowSet.UNLIT);
        figure("/hours/signed", RowSet.SIGNED_LATELY);
        figure("/assessment/month/assessed", RowSet.ASSESSED);
        figure("/assessment/month/excluded", RowSet.EXCLUDED);
        figure("/assessment/month/responded", RowSet.RESPONDED);
        figure("/assessment/month/followed", RowSet.FOLLOWED);
        figure("/assessment/month/solved", RowSet.SOLVED);
        same("hours placed", sum("/hours/placed"), log.count(RowSet.PLACED_LATELY, it -> true));
        same("hours closed", sum("/hours/closed"), log.count(RowSet.CLOSED_LATELY, it -> true));
        figures.get("piles").forEach(this::pile);
    }

    /** Every part of a figure with its rows. */
    void parts() {
        figures.get("centres").forEach(this::centre);
        figures.get("promises").forEach(this::promise);
        figures.get("topics").forEach(topic -> narrowed(topic, "count", RowSet.ALIKE, "&community=" + text(topic, "community")
                        + "&category=" + text(topic, "category"), it -> it.said.community().equals(text(topic, "community"))
                        && it.said.category().equals(text(topic, "category"))));
        figures.get("categories").forEach(category -> narrowed(category, "count", RowSet.ALIKE,
                "&category=" + text(category, "code"), it -> it.said.category().equals(text(category, "code"))));
        figures.get("sources").forEach(source -> narrowed(source, "count", RowSet.PLACED_LATELY,
                "&source=" + text(source, "code"), it -> it.said.source().equals(text(source, "code"))));
    }

    private void figure(String pointer, RowSet set) {
        same(pointer, figures.at(pointer).asInt(), log.count(set, it -> true));
    }

    private int sum(String pointer) {
        int sum = 0;
        for (var part : figures.at(pointer)) {
            sum += part.asInt();
        }
        return sum;
    }

    private void pile(JsonNode pile) {
        var statuses = Standing.valueOf(text(pile, "standing")).statuses();
        narrowed(pile, "open", RowSet.OPEN, "&standing=" + text(pile, "standing"), it -> statuses.contains(it.status));
        narrowed(pile, "overdue", RowSet.RED, "&standing=" + text(pile, "standing"), it -> statuses.contains(it.status));
    }

    private void centre(JsonNode centre) {
        var slug = text(centre, "centre");
        Predicate<Known> its = it -> it.said.centre().equals(slug);
        narrowed(centre, "open", RowSet.OPEN, "&centre=" + slug, its);
        narrowed(centre, "overdue", RowSet.RED, "&centre=" + slug, its);
        narrowed(centre, "placed", RowSet.PLACED_TODAY, "&centre=" + slug, its);
        narrowed(centre, "closed", RowSet.CLOSED_TODAY, "&centre=" + slug, its);
        same("response of " + slug, percent(centre.at("/rates/response")), percent(log.count(RowSet.RESPONDED, its),
                log.count(RowSet.ASSESSED, its)));
    }

    private void promise(JsonNode promise) {
        var unit = text(promise, "department");
        Predicate<Known> its = it -> it.lead.equals(unit);
        narrowed(promise, "due", RowSet.PROMISED, "&lead=" + unit, its);
        narrowed(promise, "kept", RowSet.KEPT, "&lead=" + unit, its);
        narrowed(promise, "overdue", RowSet.OVERDUE, "&lead=" + unit, its);
    }

    /** The figure, the number above its rows, and the rows themselves. */
    private void narrowed(JsonNode node, String field, RowSet set, String query, Predicate<Known> its) {
        var expected = log.numbers(it -> log.is(set, it) && its.test(it));
        same(set + query + " " + field, node.get(field).asInt(), expected.size());
        all.sameRequests("rows " + set + query, seen.csvNumbers(ROWS + ".csv?of=" + set + query), expected);
    }

    void rows() {
        for (var set : RowSet.values()) {
            var expected = log.numbers(set);
            same("number above " + set, seen.count(ROWS + "?of=" + set), expected.size());
            all.sameRequests("rows of " + set, seen.csvNumbers(ROWS + ".csv?of=" + set), expected);
        }
    }

    void sheets() {
        for (var set : RowSet.values()) {
            all.sameRequests("sheet of " + set, seen.sheetNumbers(ROWS + ".xlsx?of=" + set), log.numbers(set));
        }
    }

    /** The month's table, line by line; the lines' names are the program's, their order is the codes' own. */
    void rates() {
        rates("departments", it -> it.lead);
        rates("categories", it -> it.said.category());
        rates("sources", it -> it.said.source());
    }

    private void rates(String table, Function<Known, String> key) {
        var keys = new TreeSet<String>();
        log.all.forEach(it -> keys.add(key.apply(it)));
        var expected = new ArrayList<List<Object>>();
        for (var one : keys) {
            var line = line(it -> key.apply(it).equals(one));
            if (!one.isEmpty() && line.stream().anyMatch(it -> it instanceof Integer count && count > 0)) {
                expected.add(line);
            }
        }
        var shown = seen.csv("/work/rates/" + table + ".csv").stream().map(WallSeen::shown).toList();
        all.same("rates of " + table, sorted(shown), sorted(expected));
    }

    private static List<String> sorted(List<List<Object>> lines) {
        return lines.stream().map(String::valueOf).sorted().toList();
    }

    private List<Object> line(Predicate<Known> its) {
        var counts = new ArrayList<Object>();
        for (var set : List.of(RowSet.ASSESSED, RowSet.EXCLUDED, RowSet.RESPONDED, RowSet.FOLLOWED, RowSet.SOLVED,
                RowSet.SIGN_ASKED, RowSet.SIGNED_IN_TIME, RowSet.PROMISED, RowSet.KEPT, RowSet.REOPENED, RowSet.EXTENDED)) {
            counts.add(log.count(set, its));
        }
        counts.add(String.valueOf(percent(log.count(RowSet.SOLVED, its), log.count(RowSet.FOLLOWED, its))));
        return counts;
    }

    private static List<Object> shown(List<String> row) {
        var shown = new ArrayList<Object>();
        for (var column : new int[] {1, 2, 3, 5, 6, 13, 14, 16, 17, 21, 23}) {
            shown.add(Integer.parseInt(row.get(column)));
        }
        shown.add(row.get(7).isEmpty() ? "null" : new BigDecimal(row.get(7)).setScale(2).toString());
        return shown;
    }

    private static @Nullable BigDecimal percent(JsonNode node) {
        return node.isNull() ? null : node.decimalValue().setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : new BigDecimal(part * 100L).divide(new BigDecimal(whole), 10, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private void same(String what, @Nullable Object shown, @Nullable Object expected) {
        all.same(what, shown, expected);
    }
}
