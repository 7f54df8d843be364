package nl.schakel.advice.persistence;

import nl.schakel.advice.port.AdviceContract;
import nl.schakel.advice.port.AdvicePorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(AdvicePorts.class)
class JdbcAdviceTest extends AdviceContract {

  @Autowired AdvicePorts database;

  @Override
  protected AdvicePorts ports() {
    return database;
  }
}
