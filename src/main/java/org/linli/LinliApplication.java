package org.linli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LinliApplication {

    private static boolean startedByItself;

    public static void main(String[] args) {
        startedByItself = true;
        System.setOut(System.err);
        var application = new SpringApplication(LinliApplication.class);
        application.addListeners(new FreePort());
        application.run(args);
    }

    /** Not inside a test. Then standard output carries the ready line alone. */
    static boolean isStartedByItself() {
        return startedByItself;
    }
}
