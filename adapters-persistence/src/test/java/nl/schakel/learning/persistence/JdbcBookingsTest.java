package nl.schakel.learning.persistence;

import nl.schakel.learning.port.BookingsContract;
import nl.schakel.learning.port.LearningPorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(LearningPorts.class)
class JdbcBookingsTest extends BookingsContract {

  @Autowired LearningPorts database;

  @Override
  protected LearningPorts ports() {
    return database;
  }
}
