package org.linli.request.desk.web;

import java.util.List;

/** Model of {@code desk/waiting.jte}: work that has no page yet, by role. */
public record WaitingPage(List<String> roles) {
}
