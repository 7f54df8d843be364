package nl.schakel.supervision.persistence;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.supervision.model.ACircle;
import nl.schakel.supervision.model.Circle.Forming;
import nl.schakel.supervision.port.CirclePorts;
import nl.schakel.supervision.port.CirclesContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(CirclePorts.class)
class JdbcCirclesTest extends CirclesContract {

  @Autowired CirclePorts database;

  @Override
  protected CirclePorts ports() {
    return database;
  }

  @Test
  void two_coordinators_who_add_the_same_one_at_once_do_not_add_her_twice() {
    Forming circle = ACircle.forming();
    database.circles().add(circle);
    PersonId an = PersonId.next();
    database.circles().save(ACircle.with(circle, an));
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> database.circles().save(circle.join(an, ACircle.NOW.plusSeconds(1))));
  }
}
