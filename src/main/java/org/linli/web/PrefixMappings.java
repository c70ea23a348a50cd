package org.linli.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Several hundred ways in are asked one by one whether they are meant by a path with a variable in it: those whose fixed
 * beginning differs are passed by without asking. What is found stays the same.
 */
final class PrefixMappings extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();
    private final ThreadLocal<String> sought = new ThreadLocal<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        sought.set(path);
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            sought.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var path = sought.get();
        return path == null || mayMean(info, path) ? super.getMatchingMapping(info, request) : null;
    }

    private boolean mayMean(RequestMappingInfo info, String path) {
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            return true;
        }
        for (var beginning : beginnings.computeIfAbsent(info, PrefixMappings::beginningsOf)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginningsOf(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(PrefixMappings::beginning).distinct().toList();
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
