package org.linli.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sample     name of the sample district that an empty database is filled with; blank for none
 * @param empty      {@code ./linli run --empty}: an empty database stays empty
 * @param production the same, and for good
 */
@ConfigurationProperties("linli")
record SampleSettings(@DefaultValue("licheng") String sample, @DefaultValue("false") boolean empty,
                      @DefaultValue("false") boolean production) {

    boolean isWanted() {
        return !sample.isBlank() && !empty && !production;
    }
}
