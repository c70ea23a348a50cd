package org.linli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application, serving on a real port, with its own real PostgreSQL and the sample district. All
 * such tests of one run share one application, so a test leaves alone what others may count, and makes what it needs
 * under names of its own. Add no properties or replaced beans to a single test: that would start a second application.
 *
 * <p>Test methods and constructors may take, besides beans by {@code @Autowired}, an {@link Http} and an
 * {@link org.linli.browser.Browser}, both closed afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LinliApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestData.class)
@ExtendWith(TestClients.class)
public @interface LinliTest {
}
