package org.linli.request.talk.web;

import java.util.List;
import org.linli.request.RequestSheet;
import org.linli.request.talk.Talk;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Model of {@code talk/talk.jte}. @param may this actor sorts it now; @param refusal why it was not done, empty where it was */
public record TalkPage(Talk talk, RequestSheet sheet, String community, List<Group> categories, boolean may,
                       Form form, FormErrors errors, String refusal) {

    public record Group(String name, List<Option> options) {
    }

    public record Form(String category, String whereto, String answer) {

        static final Form EMPTY = new Form("", "", "");
    }
}
