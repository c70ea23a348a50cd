package org.linli.command.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.command.Quality;
import org.linli.command.Rates;

/**
 * Model of the public page of what is promised and what was kept.
 *
 * @param rows   whoever looks may open the requests behind the numbers
 * @param target share of promises that every department is to keep, percent
 */
public record PromisesPage(Months months, boolean rows, int target, String phone, Quality all, Rates rates,
                           List<Promised> categories, List<Kept> departments) {

    /** @param standardOriginal the standard is written in Chinese though the page is not */
    public record Promised(String code, String name, String department, String accept, String sign, String contact,
                           String resolve, String standard, boolean standardOriginal, String phone, Quality quality) {
    }

    /** @param tone as on the wall: sea, gold or red against the target */
    public record Kept(String name, String tone, Quality quality) {
    }

    /** What a department answers for. @param name empty: whoever it is dispatched to */
    public record Unit(String name, List<Promised> lines) {

        public int kept() {
            return lines.stream().mapToInt(line -> line.quality().kept()).sum();
        }

        public int promised() {
            return lines.stream().mapToInt(line -> line.quality().promised()).sum();
        }
    }

    /** The categories by department, in their order: what a phone shows folded. */
    public List<Unit> units() {
        var byName = new LinkedHashMap<String, List<Promised>>();
        categories.forEach(line -> byName.computeIfAbsent(line.department(), name -> new ArrayList<>()).add(line));
        return byName.entrySet().stream().map(entry -> new Unit(entry.getKey(), entry.getValue())).toList();
    }

    /** A share with its two decimals, a dash of nothing. */
    public static String exact(@Nullable BigDecimal share) {
        return share == null ? "—" : share.toPlainString() + "%";
    }

    /** A share as a table shows it: one decimal, never rounded up to a promise kept; a dash of nothing. */
    public static String shown(@Nullable BigDecimal share) {
        return share == null ? "—" : share.setScale(1, java.math.RoundingMode.DOWN).toPlainString() + "%";
    }
}
