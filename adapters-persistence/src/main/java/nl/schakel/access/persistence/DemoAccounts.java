package nl.schakel.access.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether accounts of the demo exist for this installation. Every statement that lets somebody in
 * asks it, so that their well-known passwords open nothing anywhere else, whatever a database that
 * was copied from a demo may hold.
 */
@Component
class DemoAccounts {

  private final boolean exist;

  DemoAccounts(@Value("${schakel.demo:false}") boolean exist) {
    this.exist = exist;
  }

  boolean exist() {
    return exist;
  }
}
