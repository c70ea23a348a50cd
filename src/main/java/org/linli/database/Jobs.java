package org.linli.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Runs every {@link Job} from the moment the application is ready; the scheduler's table is shared by all nodes. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final int THREADS = 4;
    /** A run whose end could not be written, since the database was away, is begun again once it has missed some of them. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;

    /** Closed before the pool, since it is made from it. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Job> jobs) {
        return Scheduler.create(dataSource)
                .tableName("database.scheduled_task")
                .startTasks(jobs.stream().map(Jobs::recurring).toList())
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> recurring(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> job.work().run());
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }
}
