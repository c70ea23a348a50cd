package org.linli.request.web;

import org.linli.request.RequestSheet;
import org.linli.web.Texts;

/**
 * The latest open order on the first page, put into words once the page's language is known.
 *
 * @param all how many orders there are, open or not
 */
public record OrderCardModel(RequestSheet sheet, int all, RequestPages pages) {

    public RequestPage in(Texts t) {
        return pages.of(sheet, MoveDraft.NONE, t);
    }
}
