package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowerLoopTest {

    @Test
    void it_pauses_longer_where_it_worked_longer_and_never_so_long_that_figures_grow_old() {
        assertThat(FollowerLoop.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(200));
        assertThat(FollowerLoop.after(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(200));
        assertThat(FollowerLoop.after(Duration.ofMillis(50))).isEqualTo(Duration.ofMillis(400));
        assertThat(FollowerLoop.after(Duration.ofSeconds(3))).isEqualTo(Duration.ofMillis(600));
    }
}
