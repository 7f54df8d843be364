package nl.schakel.chains.persistence;

import java.util.List;
import java.util.Map;
import nl.schakel.chains.port.PlaceArchive;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceArchive implements PlaceArchive {

  private static final String RECORDS =
      """
      select c.slug as chain, p.number as version, p.state, p.answered_at as "answeredAt",
        p.reason
      from chains.place p join chains.chain c on c.id = p.chain
      where p.by_person = :person order by p.answered_at, p.id
      """;

  private final JdbcClient jdbc;

  JdbcPlaceArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("update chains.place set by_person = null where by_person = :person")
        .param("person", person.value())
        .update();
  }
}
