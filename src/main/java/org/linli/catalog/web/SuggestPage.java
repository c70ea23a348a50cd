package org.linli.catalog.web;

import java.util.List;

/** What may be meant by what was typed so far. */
public record SuggestPage(String typed, List<ItemLine> lines) {
}
