package nl.schakel.shared.usecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Implements one or more use cases. Every public method is one transaction: the wiring in bootstrap
 * finds the annotated classes, makes them beans and opens, commits or rolls back around each call.
 * Any exception rolls back; a serialization failure or a deadlock is tried again.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationService {

  /**
   * Says no for a service that only strings others together and does something slow in between,
   * such as hashing a password: it must not hold a connection while it waits.
   */
  boolean transactional() default true;
}
