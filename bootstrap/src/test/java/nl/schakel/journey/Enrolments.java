package nl.schakel.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database of a Schakel in another process. */
record Enrolments(JdbcClient jdbc) {

  private record Row(String name, String state) {}

  /** Another run of a programme of the demonstration. */
  EditionId openEdition(int capacity) {
    EditionId id = EditionId.next();
    jdbc.sql(
            """
            insert into learning.edition
            select (jsonb_populate_record(e, jsonb_build_object(
              'id', :id, 'capacity', :capacity, 'taken', 0, 'waiting', 0, 'arrivals', 0))).*
            from learning.edition e join learning.programme p on p.id = e.programme_id
            where p.slug = 'joodse-tweede-generatie' and e.state = 'OPEN' limit 1
            """)
        .param("id", id.value().toString())
        .param("capacity", capacity)
        .update();
    return id;
  }

  /** By the name of who took part; fails when one stands there twice. */
  Map<String, String> stateByName(EditionId edition) {
    return rows(edition).stream().collect(Collectors.toMap(Row::name, Row::state));
  }

  private List<Row> rows(EditionId edition) {
    return jdbc.sql("select name, state from learning.enrolment where edition_id = ?")
        .param(edition.value())
        .query(Row.class)
        .list();
  }

  /**
   * What was killed holds mails for five minutes. So does who notices only with mails in hand that
   * it gets no connection, and they come back by themselves: here after ten seconds.
   */
  boolean allMailsAreOut() {
    jdbc.sql(
            """
            update notifications.outgoing_mail set due_at = now()
            where state = 'SENDING' and due_at < now() + interval '4 minutes 50 seconds'
            """)
        .update();
    return mailsInState("WAITING", "SENDING") == 0;
  }

  private int mailsInState(String... states) {
    return jdbc.sql("select count(*) from notifications.outgoing_mail where state in (:states)")
        .param("states", List.of(states))
        .query(Integer.class)
        .single();
  }
}
