package org.linli.request;

import java.util.List;
import org.linli.request.MoveField.Option;
import org.linli.web.Texts;

/** What can be chosen from, as the city's settings and registers have it now. */
public interface RequestChoices {

    List<Option> categories(Texts t);

    List<Option> units(Texts t);

    /** The centres and, last, the district's own desk. */
    List<Option> centres(Texts t);

    List<Option> refusals(Texts t);

    List<Option> handBacks(Texts t);

    /** The categories themselves, in the order in which residents see them. */
    List<Category> all();

    /** How a unit (a department's or centre's code) is called; the code itself where nothing is known of it. */
    String unitName(String code, Texts t);

    /** How colleagues know that account; empty where nobody does. */
    String personName(String account);

    /** The emergency number to show for such a text, or empty. */
    String emergencyNumber(String text);
}
