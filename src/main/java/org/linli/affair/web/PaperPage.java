package org.linli.affair.web;

import org.linli.affair.AffairSheet;
import org.linli.affair.Paper;

/** Model of {@code affair/paper.jte}. */
public record PaperPage(AffairSheet sheet, Paper paper, String centre, String department) {
}
