package org.linli.request.firstasked.web;

import org.linli.request.RequestSheet;
import org.linli.request.firstasked.OneTimeNotice;
import org.linli.web.Qr;

/**
 * Model of {@code firstasked/notice.jte}, to print.
 *
 * @param by      who told
 * @param address where the code leads
 */
public record NoticeSheet(RequestSheet sheet, OneTimeNotice notice, String by, String address, Qr qr) {
}
