package org.linli.database;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.linli.shared.CannotStart;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts and migrates the database while the application is still being put together: the two wait for different
 * things, and side by side they take a second less. The context waits for it where it first needs a connection.
 */
public final class EarlyDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final AtomicBoolean isTaken = new AtomicBoolean();
    private @Nullable CompletableFuture<Database> start;

    /** Where beans are only prepared, at build time: as with a database, but there is none. */
    public static ApplicationListener<ApplicationEnvironmentPreparedEvent> duringBuild() {
        return event -> migratesItself(event.getEnvironment());
    }

    private static void migratesItself(ConfigurableEnvironment environment) {
        environment.getPropertySources().addFirst(
                new MapPropertySource("early-database", Map.of("spring.flyway.enabled", false)));
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var begun = new CompletableFuture<Database>();
        start = begun;
        Thread.ofPlatform().name("early-database").daemon().start(() -> complete(begun, environment));
        migratesItself(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeUnlessTaken));
        event.getBootstrapContext().addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("earlyDatabase", this));
    }

    private static void complete(CompletableFuture<Database> begun, ConfigurableEnvironment environment) {
        try {
            var database = Database.start(Binder.get(environment).bindOrCreate("linli.database", DatabaseSettings.class));
            migrate(database, environment);
            begun.complete(database);
        } catch (RuntimeException | Error e) {
            begun.completeExceptionally(e);
        }
    }

    private static void migrate(Database database, ConfigurableEnvironment environment) {
        try {
            Flyway.configure().dataSource(database.pool())
                    .locations(environment.getRequiredProperty("spring.flyway.locations"))
                    .outOfOrder(environment.getRequiredProperty("spring.flyway.out-of-order", Boolean.class))
                    .load().migrate();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The database, ready and migrated; its closing is the taker's business. */
    Database take() {
        try {
            isTaken.set(true);
            return begun().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart told ? told : e;
        }
    }

    private void closeUnlessTaken() {
        if (!isTaken.get()) {
            begun().thenAccept(Database::close).exceptionally(failed -> null).join();
        }
    }

    private CompletableFuture<Database> begun() {
        if (start == null) {
            throw new IllegalStateException("not begun");
        }
        return start;
    }
}
