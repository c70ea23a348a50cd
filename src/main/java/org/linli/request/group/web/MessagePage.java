package org.linli.request.group.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placed;
import org.linli.request.group.GroupMessage;
import org.linli.request.group.web.GroupPage.Choice;
import org.linli.request.group.web.GroupPage.Rights;
import org.linli.request.group.web.GroupPage.Typed;

/** Model of {@code group/message.jte}. @param placed just ordered: its code is shown this once */
public record MessagePage(GroupLine line, GroupMessage message, Rights rights, List<Choice> categories,
                          Typed typed, @Nullable Placed placed) {

    public String here() {
        return "/work/groups/" + line.group().code() + "/messages/" + message.id();
    }
}
