package org.linli.affair.window.web;

import java.util.List;
import org.linli.place.Centre;

/** Model of {@code affair/queueTake.jte}. @param fromAfar tickets may be taken here */
public record TakePage(Centre centre, List<QueuePage.Line> groups, boolean open, boolean fromAfar) {
}
