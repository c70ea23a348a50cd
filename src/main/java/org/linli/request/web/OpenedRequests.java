package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.linli.request.Caller;
import org.linli.shared.Actor;

/** The numbers whose query code was shown in this session. */
final class OpenedRequests {

    private static final String SESSION = "linli-opened";
    private static final int REMEMBERED = 20;

    private OpenedRequests() {
    }

    static void add(HttpServletRequest request, String number) {
        var numbers = new ArrayList<>(list(request));
        numbers.remove(number);
        numbers.addFirst(number);
        request.getSession().setAttribute(SESSION,
                new ArrayList<>(numbers.subList(0, Math.min(REMEMBERED, numbers.size()))));
    }

    /** The latest first. */
    @SuppressWarnings("unchecked")
    static List<String> list(HttpServletRequest request) {
        var session = request.getSession(false);
        var numbers = session == null ? null : (List<String>) session.getAttribute(SESSION);
        return numbers == null ? List.of() : numbers;
    }

    static Caller caller(HttpServletRequest request, Actor actor, String number) {
        return new Caller(actor, list(request).contains(number));
    }
}
