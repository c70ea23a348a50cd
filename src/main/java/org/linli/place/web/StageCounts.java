package org.linli.place.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.place.Centre;
import org.linli.place.CentreStage;
import org.linli.place.Subdistrict;
import org.linli.web.Texts;

/** How many project points stand where, by subdistrict and stage. */
public record StageCounts(List<Row> rows, Row total) {

    /** @param byStage counts in the order of {@link CentreStage} */
    public record Row(String name, List<Integer> byStage) {

        public int sum() {
            return byStage.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static StageCounts of(Texts t, List<Subdistrict> subdistricts, List<Centre> centres) {
        Map<String, List<Centre>> bySubdistrict = centres.stream()
                .collect(Collectors.groupingBy(Centre::subdistrictCode));
        var rows = subdistricts.stream().map(subdistrict -> new Row(t.name(subdistrict.name(), subdistrict.nameEn()),
                count(bySubdistrict.getOrDefault(subdistrict.code(), List.of())))).toList();
        return new StageCounts(rows, new Row(t.get("place.total"), count(centres)));
    }

    private static List<Integer> count(List<Centre> centres) {
        var byStage = centres.stream().map(Centre::stage)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Arrays.stream(CentreStage.values()).map(stage -> byStage.getOrDefault(stage, 0L).intValue()).toList();
    }
}
