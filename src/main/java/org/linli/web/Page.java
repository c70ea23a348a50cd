package org.linli.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every template needs besides its own model. Controllers take it as an argument and answer with
 * {@code page.show("module/template", model)}.
 *
 * @param path      of the request, without query
 * @param query     of the request, for language and elder switches that stay on the page; empty or starting with ?
 * @param fragment  htmx asked for a part of the page: the template leaves the frame out
 * @param elder     长辈版: large type and targets
 * @param sample    the sample district is loaded: every page says so
 * @param features  of all areas, those that this actor may see
 * @param workplace whose workbench it is, empty for the district's; asked for by the top bar only
 * @param waiting   what waits behind the entries of the top bar, by address, but for those that are named
 * @param assets    addresses of style sheets and scripts
 */
public record Page(Texts t, Actor actor, String path, String query, boolean fragment, boolean elder, boolean sample,
                   Supplier<String> csrf, List<Feature> features, Supplier<String> workplace,
                   Function<Set<String>, Map<String, Integer>> waiting, Assets assets) {

    /** What one form may carry, files and all: {@code spring.servlet.multipart.max-request-size}. */
    public static final int MOST_MEGABYTES = 100;

    private static final String DONE = "done";

    /** The form field of {@link #csrfToken()}. */
    public String csrfName() {
        return "_csrf";
    }

    /** Asked for by forms only: the first one begins a session, and a page without any leaves none behind. */
    public String csrfToken() {
        return csrf.get();
    }

    public ModelAndView show(String template, Object model) {
        return new ModelAndView(template, Map.of("page", this, "model", model));
    }

    /** The same page again with what was wrong: 422. */
    public ModelAndView again(String template, Object model) {
        var view = show(template, model);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    public List<Feature> features(Feature.Area area) {
        return features.stream().filter(feature -> feature.area() == area).toList();
    }

    /** Whether this person has that entry of a menu: where not, nothing on a page leads there. */
    public boolean leadsTo(String featurePath) {
        return features.stream().anyMatch(feature -> feature.path().equals(featurePath));
    }

    /** Numbers beside the top bar's entries: those that the page counted itself, and everybody else's. */
    public Map<String, Integer> waiting(Map<String, Integer> counted) {
        var all = new HashMap<>(waiting.apply(counted.keySet()));
        all.putAll(counted);
        return all;
    }

    public boolean isCurrent(String featurePath) {
        return path.equals(featurePath) || !featurePath.equals("/") && path.startsWith(featurePath + "/");
    }

    /** The address of a file under static/, with its content's hash. */
    public String asset(String file) {
        return assets.url(file);
    }

    /** This page's address with one parameter of the query set, for switches that stay on the page. */
    public String with(String name, String value) {
        var kept = Stream.of(query.replaceFirst("^\\?", "").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(name + "=") && !part.startsWith(DONE + "="));
        return path + "?" + Stream.concat(kept, Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /**
     * What was just done, to say once after a redirect to {@code …?done=<key>}. Only keys with {@code .done.} in them
     * are shown, so that nobody can put other words of the program there.
     */
    public Optional<String> done() {
        return Stream.of(query.replaceFirst("^\\?", "").split("&"))
                .filter(part -> part.startsWith(DONE + "="))
                .map(part -> part.substring(DONE.length() + 1))
                .filter(key -> key.contains(".done.") && t.has(key))
                .map(key -> t.get(key)).findFirst();
    }
}
