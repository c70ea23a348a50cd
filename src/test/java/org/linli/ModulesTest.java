package org.linli;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The order of the modules, as each package-info declares it. */
class ModulesTest {

    @Test
    void modules_use_only_what_stands_to_their_left() {
        ApplicationModules.of(LinliApplication.class).verify();
    }
}
