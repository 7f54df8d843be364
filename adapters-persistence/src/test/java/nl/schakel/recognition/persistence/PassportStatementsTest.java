package nl.schakel.recognition.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.Passport;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one learned is read in two statements, also after twenty years of learning. */
@DatabaseTest
class PassportStatementsTest {

  private static final String COMPLETED =
      """
      with done as (insert into recognition.completion
        select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
          gen_random_uuid(), :person, now(), false, now() returning id),
      earned as (insert into recognition.award (id, completion, register, points, day)
        select gen_random_uuid(), id, :register, 2, current_date from done)
      insert into recognition.certificate
        (id, completion, person, code, language, snapshot, issued_at)
      select gen_random_uuid(), id, :person, :code, 'nl',
        '{"name": "A", "title": {"nl": "T"}, "organiser": {"nl": "O"}, "day": "2027-11-25",
          "minutes": 180, "points": []}', now()
      from done
      """;

  @Autowired PassportReader reader;

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);

  @Test
  void two_hundred_completions_cost_as_many_statements_as_one() {
    Passport passport = new JdbcPassport(JdbcClient.create(counted), reader);
    PersonId person = PersonId.next();
    for (int more : List.of(1, 199)) {
      complete(person, more);
      assertThat(counted.during(() -> passport.of(person))).isEqualTo(2);
    }
    assertThat(passport.of(person))
        .hasSize(200)
        .allSatisfy(done -> assertThat(done.points()).hasSize(1));
  }

  private void complete(PersonId person, int times) {
    JdbcClient jdbc = JdbcClient.create(database.dataSource());
    for (int each = 0; each < times; each++) {
      jdbc.sql(COMPLETED)
          .param("person", person.value())
          .param("register", PersonId.next().value())
          .param("code", VerificationCode.next().value())
          .update();
    }
  }
}
