package org.linli.web;

import java.util.Map;
import java.util.Set;
import org.linli.shared.Actor;

/**
 * How much waits for somebody behind entries of the workbench's top bar; a bean of the module whose pages they are. It is
 * asked at every look, so it counts what an index finds.
 */
public interface WorkCount {

    /** The entries' addresses. */
    Set<String> paths();

    /** By address; nothing for an entry behind which nothing waits, or for whom nothing is to be done there. */
    Map<String, Integer> of(Actor actor);
}
