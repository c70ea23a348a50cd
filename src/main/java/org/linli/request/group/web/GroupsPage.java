package org.linli.request.group.web;

import java.util.List;

/** Model of {@code group/list.jte}. */
public record GroupsPage(List<GroupLine> lines) {

    public int people() {
        return lines.stream().mapToInt(line -> line.group().people()).sum();
    }

    public int members() {
        return lines.stream().mapToInt(GroupLine::members).sum();
    }

    public int waiting() {
        return lines.stream().mapToInt(GroupLine::waiting).sum();
    }
}
