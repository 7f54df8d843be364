package nl.schakel.shared.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of persistence adapters against a real PostgreSQL, all migrations applied.
 *
 * <p>The context holds every {@code @Repository} and {@code @Component} of this Maven module,
 * Spring Data JDBC, Flyway, JSON and a transaction manager, nothing of the web; take what is under
 * test by constructor or field injection:
 *
 * <pre>{@code
 * @DatabaseTest
 * class JdbcEnrolmentsTest {
 *   @Autowired Enrolments enrolments;
 * }
 * }</pre>
 *
 * <p>PostgreSQL runs in a container where Docker answers and as the embedded server otherwise, once
 * a JVM. Each context has a database of its own; test classes that change nothing about the context
 * share one. So a test either uses new ids and looks only for its own rows, or is
 * {@code @Transactional} (rolled back after each method), or, when it counts all rows or commits
 * from several threads, takes a database of its own by {@link TestDatabase#fresh()}.
 *
 * <p>The whole application is tested from bootstrap with {@code @ApplicationTest}, on the same
 * server.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PersistenceRow.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface DatabaseTest {}
