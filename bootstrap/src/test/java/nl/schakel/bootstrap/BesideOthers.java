package nl.schakel.bootstrap;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;

/**
 * Runs while other tests run: it needs neither the browser nor an application that another test
 * looks at, and changes nothing that belongs to the whole JVM. Half of the time the others wait for
 * something.
 */
@Execution(CONCURRENT)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BesideOthers {}
