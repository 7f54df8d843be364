package nl.schakel.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schakel.bootstrap.ApplicationTest;
import org.springframework.context.annotation.Import;

/** The whole application, with two small resources that have everything resources may have. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import({ShelfController.class, CounterController.class})
@interface ApiTest {}
