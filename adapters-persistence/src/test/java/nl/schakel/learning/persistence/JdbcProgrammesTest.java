package nl.schakel.learning.persistence;

import nl.schakel.learning.port.Programmes;
import nl.schakel.learning.port.ProgrammesContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcProgrammesTest extends ProgrammesContract {

  @Autowired Programmes programmes;

  @Override
  protected Programmes programmes() {
    return programmes;
  }
}
