package org.linli.request;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;

/** Whether somebody may act for the one who ordered; asked at every look and move, so that it ends when it ends. */
public interface Agents {

    /** @param verb what they want to do, null to read */
    boolean mayAct(String number, Actor actor, @Nullable Verb verb);
}
