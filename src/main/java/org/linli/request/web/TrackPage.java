package org.linli.request.web;

import org.linli.web.FormErrors;

/** Number and query code to fill in. The code that was typed is not sent back. */
public record TrackPage(String number, FormErrors errors) {
}
