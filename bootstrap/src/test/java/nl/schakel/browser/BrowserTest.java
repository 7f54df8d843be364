package nl.schakel.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in Chromium against the whole application with its demo content. A test method takes a
 * {@link Browser} and opens a {@link Tab}; with {@code @MethodSource} it runs in both directions of
 * writing, and sees each page at every width without loading it again.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("nl.schakel.browser.Look#bothDirections")
 * void the_home_page_is_for_everybody(Look look, Browser browser) {
 *   try (Tab tab = browser.open("/", look)) {
 *     tab.isForEverybodyAtEveryWidth("home");
 *   }
 * }
 * }</pre>
 *
 * <p>Where no Chromium is found these tests are skipped and say so; where {@code CI} is set they
 * fail.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
@ExtendWith({ChromiumIsThere.class, BrowserArgument.class})
public @interface BrowserTest {}
