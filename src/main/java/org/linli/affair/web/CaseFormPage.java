package org.linli.affair.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.affair.FormContent;
import org.linli.affair.FormVersion;
import org.linli.catalog.ServiceItem;

/**
 * Model of {@code affair/formEdit.jte}.
 *
 * @param rows    as they are being written, empty ones too
 * @param shown   what an applicant would see
 * @param after   number of the version that is being changed; 0 where there is none yet
 * @param changed somebody else wrote a version meanwhile
 */
public record CaseFormPage(ServiceItem item, FormContent rows, FormContent shown, List<FormVersion> history, int after,
                           List<FormContent.Problem> problems, boolean changed, LocalDate from, Moment moment) {

    /** The page's own moment. */
    public record Moment(LocalDate today, Instant now) {
    }

    /** The list of items with their forms. @param found how many there are */
    public record Items(String q, boolean own, List<Line> lines, int found, String newer, String older) {

        /** @param described it has a form of its own */
        public record Line(ServiceItem item, boolean described) {
        }
    }

    /** The version that holds now is the first of those that have begun. */
    public boolean isCurrent(FormVersion version) {
        return history.stream().filter(one -> !one.isToCome(moment.now())).findFirst().filter(version::equals).isPresent();
    }

    /** With one empty row to write in. */
    public int attachmentRows() {
        return Math.min(FormContent.MOST_ATTACHMENTS, rows.attachments().size() + 1);
    }
}
