package org.linli.place;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of places at one moment, as it is kept in memory. */
record Gazetteer(List<District> districts, List<Subdistrict> subdistricts, List<Community> communities,
                 List<Estate> estates, List<CentreFunction> functions, List<Centre> centres,
                 Map<String, Subdistrict> subdistrictByCode, Map<String, Community> communityByCode,
                 Map<String, Centre> centreBySlug, Map<String, Centre> centreByCommunity) {

    static Gazetteer of(List<District> districts, List<Subdistrict> subdistricts, List<Community> communities,
                        List<Estate> estates, List<CentreFunction> functions, List<Centre> centres) {
        return new Gazetteer(districts, subdistricts, communities, estates, functions, centres,
                by(subdistricts, Subdistrict::code), by(communities, Community::code), by(centres, Centre::slug),
                centres.stream().flatMap(centre -> centre.communities().stream().map(code -> Map.entry(code, centre)))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
