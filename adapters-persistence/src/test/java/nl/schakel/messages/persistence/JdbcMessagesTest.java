package nl.schakel.messages.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.messages.port.MessagesContract;
import nl.schakel.messages.port.MessagesPorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(MessagesPorts.class)
class JdbcMessagesTest extends MessagesContract {

  @Autowired MessagesPorts database;
  @Autowired ReaderInvariant invariant;

  @Override
  protected MessagesPorts ports() {
    return database;
  }

  /** What failed half-way can be asked nothing more. */
  @AfterEach
  void a_message_went_to_as_many_as_it_says(TestInfo test) {
    if (!test.getDisplayName().startsWith("nobody_is_told_twice")
        && !test.getDisplayName().startsWith("a_template")) {
      assertThat(invariant.violations()).isEmpty();
    }
  }
}
