package nl.schakel.chains.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.chains.port.PlaceArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
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

  /** A no stands in drafts only, so that most of them count from the answer. */
  private static final String FORGET_REASONS =
      """
      update chains.place p set reason = null from chains.version v
      where v.chain = p.chain and v.number = p.number and p.reason is not null
        and p.answered_at < :before and v.state <> 'AGREED'
        and coalesce(v.retired_at, p.answered_at) < :before
      """;

  private static final String FORGET_PERSONS =
      """
      update chains.place set by_person = null
      where by_person is not null and answered_at < :before
      """;

  private static final String FORGET_NOTES =
      """
      update chains.gap set note = null
      where note is not null and moved_at < :before
      """;

  private static final String FORGET_SIGNALS = "delete from chains.gap_signal where at < :before";

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

  @Override
  public int forgetReasons(Instant before) {
    return forget(FORGET_REASONS, before);
  }

  @Override
  public int forgetPersons(Instant before) {
    return forget(FORGET_PERSONS, before);
  }

  @Override
  public int forgetNotes(Instant before) {
    return forget(FORGET_NOTES, before);
  }

  @Override
  public int forgetSignals(Instant before) {
    return forget(FORGET_SIGNALS, before);
  }

  private int forget(String sql, Instant before) {
    return jdbc.sql(sql).param("before", Moments.utc(before)).update();
  }
}
