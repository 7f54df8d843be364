package nl.schakel.messages.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A message says of itself how many got it. */
@Component
class ReaderInvariant implements InvariantCheck {

  private static final String MISCOUNTED =
      """
      select id from messages.message m
      where readers <> (select count(*) from messages.reader r where r.message = m.id)
      limit
      """;

  private final JdbcClient jdbc;

  ReaderInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "MESSAGES_TO_AS_MANY_AS_THEY_SAY";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(MISCOUNTED.strip() + " " + MAXIMUM)
        .query((row, _) -> new Violation("READERS_MISCOUNTED", row.getObject("id", UUID.class)))
        .list();
  }
}
