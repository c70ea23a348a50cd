package org.linli.web;

import java.util.List;
import java.util.Map;
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
 */
public record Page(Texts t, Actor actor, String path, String query, boolean fragment, boolean elder, boolean sample,
                   String csrfName, String csrfToken, List<Feature> features) {

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

    public boolean isCurrent(String featurePath) {
        return path.equals(featurePath) || !featurePath.equals("/") && path.startsWith(featurePath + "/");
    }
}
