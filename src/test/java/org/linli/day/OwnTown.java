package org.linli.day;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linli.LinliApplication;
import org.linli.TestData;
import org.linli.database.Job;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with the sample district and a database of its own, whose whole time is what a test says it is. */
final class OwnTown implements AutoCloseable {

    /** Chapters and files of the sample that are not about requests: the day is played without, and begins sooner. */
    private static final Pattern STORIES = Pattern.compile(
            "org\\.linli\\.sample\\.(Standards|Device|Parcel|Group|FirstAsked|Suggestion|Talk|Agency|Hotline|Catalog)Chapter"
                    + "|org\\.linli\\.sample\\.(Affair|Partner|Queue)Story"
                    + "|org\\.linli\\.(catalog|affair)\\.(\\w+\\.)?\\w+Import");

    private final AtomicReference<Instant> time;
    private final ConfigurableApplicationContext application;

    private OwnTown(AtomicReference<Instant> time, ConfigurableApplicationContext application) {
        this.time = time;
        this.application = application;
    }

    /** Its sixty days of sample end at that moment. What runs by itself runs from then on when the test says so. */
    static OwnTown begin(Instant moment) {
        var time = new AtomicReference<>(moment);
        var application = new SpringApplication(LinliApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> prepare(beans, time)));
        var context = application.run("--server.port=0", "--linli.sample=licheng", "--linli.database.durable=false",
                "--linli.database.data=" + TestData.fresh("day"), "--linli.database.programs=" + TestData.PROGRAMS);
        context.getBean(Scheduler.class).stop();
        return new OwnTown(time, context);
    }

    private static void prepare(ConfigurableListableBeanFactory beans, AtomicReference<Instant> time) {
        var registry = (DefaultListableBeanFactory) beans;
        Stream.of(registry.getBeanDefinitionNames()).filter(name -> STORIES.matcher(name).matches())
                .forEach(registry::removeBeanDefinition);
        registry.removeBeanDefinition("clock");
        registry.registerBeanDefinition("clock",
                new RootBeanDefinition(MovableClock.class, () -> new MovableClock(time::get)));
    }

    String origin() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    Instant now() {
        return time.get();
    }

    void at(Instant moment) {
        time.set(moment);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** What the order's way does by its clock, once. */
    void runJobs() {
        for (var job : new String[] {"request-deadlines", "request-reminders", "supervision-ladder"}) {
            application.getBeansOfType(Job.class).values().stream().filter(it -> it.name().equals(job)).findFirst()
                    .orElseThrow().work().run();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
