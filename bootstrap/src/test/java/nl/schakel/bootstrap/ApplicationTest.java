package nl.schakel.bootstrap;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schakel.Schakel;
import nl.schakel.shared.persistence.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test through the whole application: a real server on a free port ({@code @LocalServerPort}), a
 * real and fresh database (see {@code nl.schakel.shared.persistence.DatabaseTest}) with the
 * migrations and nothing else in it. Add {@code @TestPropertySource(properties =
 * "schakel.demo=true")} to have the demo content too.
 *
 * <p>Classes with the same configuration share one application and its database; name persons and
 * programmes of a test so that they meet nobody else's.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Schakel.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface ApplicationTest {}
