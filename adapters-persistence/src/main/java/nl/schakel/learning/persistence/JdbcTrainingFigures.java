package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.Followed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainingFigures implements ProgrammeCards.Figures {

  private static final String COUNTS =
      """
      select count(distinct e.edition_id) as editions, count(distinct e.person_id) as participants
      from learning.enrolment e join learning.edition d on d.id = e.edition_id
      where e.person_id = any(:people) and e.state = 'ADMITTED'
        and d.begins >= :from and d.begins < :until and d.state <> 'CANCELLED'
      """;

  private final JdbcClient jdbc;

  JdbcTrainingFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Followed of(Collection<PersonId> people, Instant from, Instant until) {
    return jdbc.sql(COUNTS)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .query((row, _) -> new Followed(row.getInt("editions"), row.getInt("participants")))
        .single();
  }
}
