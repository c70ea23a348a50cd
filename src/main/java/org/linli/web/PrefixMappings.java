package org.linli.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Several hundred ways in are asked one by one whether they are meant by a path with a variable in it. Here only those are
 * asked that begin like the path; where exactly one of them is meant, it is the one. In all other cases the many are asked
 * as ever, so what is found, and what is said where nothing is, stays the same.
 */
final class PrefixMappings extends RequestMappingHandlerMapping {

    /** By what they begin with, up to a slash; {@code ""} for those that begin with a variable. */
    private volatile @Nullable Map<String, List<Way>> ways;

    private record Way(RequestMappingInfo info, HandlerMethod method) {
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var only = path.indexOf('%') >= 0 || path.indexOf(';') >= 0 ? null : only(path, request);
        if (only == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
        handleMatch(only.info(), path, request);
        return only.method();
    }

    @Override
    public void registerMapping(RequestMappingInfo info, Object handler, Method method) {
        super.registerMapping(info, handler, method);
        ways = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo info) {
        super.unregisterMapping(info);
        ways = null;
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo info) {
        super.registerHandlerMethod(handler, method, info);
        ways = null;
    }

    /** The one way in that is meant, as it is meant here; null for none and for several. */
    private @Nullable Way only(String path, HttpServletRequest request) {
        var byBeginning = ways();
        Way only = null;
        for (int end = path.length(); end >= 0; end = end == 0 ? -1 : Math.max(0, path.lastIndexOf('/', end - 1))) {
            for (var way : byBeginning.getOrDefault(path.substring(0, end), List.of())) {
                var meant = getMatchingMapping(way.info(), request);
                if (meant != null && only != null) {
                    return null;
                }
                only = meant == null ? only : new Way(meant, way.method());
            }
        }
        return only;
    }

    private Map<String, List<Way>> ways() {
        var known = ways;
        if (known == null) {
            known = new HashMap<>();
            for (var way : getHandlerMethods().entrySet()) {
                for (var beginning : way.getKey().getPatternValues().stream().map(PrefixMappings::beginning).distinct().toList()) {
                    known.computeIfAbsent(beginning, key -> new ArrayList<>()).add(new Way(way.getKey(), way.getValue()));
                }
            }
            ways = known;
        }
        return known;
    }

    /** Up to the last slash before the first variable, or all of it. */
    static String beginning(String pattern) {
        int i = 0;
        while (i < pattern.length() && "{*?".indexOf(pattern.charAt(i)) < 0) {
            i++;
        }
        return i == pattern.length() ? pattern : pattern.substring(0, pattern.lastIndexOf('/', i));
    }
}
