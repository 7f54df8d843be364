package nl.schakel.learning.persistence;

import nl.schakel.learning.port.LearningPorts;
import nl.schakel.learning.port.NoticesContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(LearningPorts.class)
class JdbcNoticesTest extends NoticesContract {

  @Autowired LearningPorts database;

  @Override
  protected LearningPorts ports() {
    return database;
  }
}
