package nl.schakel.evaluation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.evaluation.port.EvaluationContract;
import nl.schakel.evaluation.port.EvaluationPorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(EvaluationPorts.class)
class JdbcEvaluationTest extends EvaluationContract {

  @Autowired EvaluationPorts database;
  @Autowired AnswersInvariant invariant;

  @Override
  protected EvaluationPorts ports() {
    return database;
  }

  @AfterEach
  void what_was_counted_is_what_was_said() {
    assertThat(invariant.violations()).isEmpty();
  }
}
