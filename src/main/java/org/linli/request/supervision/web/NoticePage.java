package org.linli.request.supervision.web;

import java.time.Instant;
import java.util.List;
import org.linli.request.RequestSheet;
import org.linli.web.FormErrors;

/**
 * Model of {@code supervision/notice.jte}: what supervision said about a request, and what was done since.
 *
 * @param unit    whose it is to do
 * @param words   supervision's; {@code answers} what the unit did since
 */
public record NoticePage(RequestSheet sheet, String unit, String category, String place, To to, List<Word> words,
                         List<Word> answers, Ways ways, Typed typed, Instant now) {

    /**
     * Who got it besides the unit.
     *
     * @param street empty where no copy went there
     */
    public record To(String street, boolean district) {
    }

    /**
     * Where one goes from here.
     *
     * @param bench  the request for who works on it; empty for who only reads
     * @param answer where the unit says how it goes; empty for others
     * @param may    supervise
     */
    public record Ways(String bench, String answer, boolean may) {
    }

    public record Typed(String text, FormErrors errors) {

        static final Typed NOTHING = new Typed("", FormErrors.none());
    }

    /**
     * @param number of the notice, counted from 1; 0 for an answer
     * @param title  which rung, or what was done
     */
    public record Word(int number, Instant at, String who, String title, String said) {
    }
}
