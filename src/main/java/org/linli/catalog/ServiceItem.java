package org.linli.catalog;

import java.time.LocalDate;

/**
 * A handling item as one of its versions says.
 *
 * @param code          local code, stands in the address and never changes
 * @param effectiveFrom the first day of this version
 */
public record ServiceItem(String code, MainItem main, int version, VersionState state, LocalDate effectiveFrom,
                          ItemTerms terms) {

    public String name() {
        return terms.name();
    }

    /** The law that it rests on. */
    public String basis() {
        return terms.guide().basis().isEmpty() ? main.basis() : terms.guide().basis();
    }

    public boolean isOpen() {
        return state == VersionState.PUBLISHED;
    }

    public boolean has(Channel channel) {
        return terms.channels().contains(channel);
    }
}
