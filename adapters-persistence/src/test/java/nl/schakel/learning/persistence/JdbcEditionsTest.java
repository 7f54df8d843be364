package nl.schakel.learning.persistence;

import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.EditionsContract;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcEditionsTest extends EditionsContract {

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;

  @Override
  protected Programmes programmes() {
    return programmes;
  }

  @Override
  protected Editions editions() {
    return editions;
  }

  @Override
  protected Enrolments enrolments() {
    return enrolments;
  }
}
