package org.linli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.linli.database.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Beans are named by their whole class: modules may use the same short word each for its own thing. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LinliApplication {

    private static boolean startedByItself;

    public static void main(String[] args) {
        startedByItself = true;
        System.setOut(System.err);
        var application = new SpringApplication(LinliApplication.class);
        application.addListeners(Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                ? new ApplicationListener<?>[] {EarlyDatabase.duringBuild()}
                : new ApplicationListener<?>[] {new FreePort(), new TlsFiles(), new EarlyDatabase()});
        var context = application.run(args);
        context.getBeanProvider(Errand.class).stream().filter(Errand::isWanted).findFirst().ifPresent(errand -> {
            var isDone = errand.run();
            System.exit(Math.max(SpringApplication.exit(context), isDone ? 0 : 1));
        });
    }

    /** Not inside a test. */
    static boolean isStartedByItself() {
        return startedByItself;
    }

    /** Standard output, for what a command answers; logs go to standard error. */
    static PrintStream answers() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
