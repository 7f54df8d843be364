package nl.schakel.learning.persistence;

import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Notices;
import nl.schakel.learning.port.NoticesContract;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcNoticesTest extends NoticesContract {

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Notices notices;

  @Override
  protected Programmes programmes() {
    return programmes;
  }

  @Override
  protected Editions editions() {
    return editions;
  }

  @Override
  protected Notices notices() {
    return notices;
  }
}
