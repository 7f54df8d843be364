package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.port.Confirmations;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConfirmations implements Confirmations {

  private final JdbcClient jdbc;

  JdbcConfirmations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Asking ask(PersonId person, SubmissionId submission, Instant openUntil, Instant now) {
    int rows =
        jdbc.sql(
                """
                insert into notifications.confirmation as open (person, submission, open_until)
                values (:person, :submission, :openUntil)
                on conflict (person) do update
                set submission = excluded.submission, open_until = excluded.open_until
                where open.submission = excluded.submission or open.open_until <= :now
                """)
            .param("person", person.value())
            .param("submission", submission.value())
            .param("openUntil", utc(openUntil))
            .param("now", utc(now))
            .update();
    return rows == 1 ? Asking.ALLOWED : Asking.ASKED_FOR_ANOTHER;
  }

  @Override
  public Optional<SubmissionId> answer(PersonId person) {
    return jdbc.sql(
            "delete from notifications.confirmation where person = :person returning submission")
        .param("person", person.value())
        .query(UUID.class)
        .optional()
        .map(SubmissionId::new);
  }
}
