package nl.schakel.requests.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First come, first served: nobody holds a free training who came after one that waits. */
@Component
class RequestOrderInvariant implements InvariantCheck {

  private static final String OVERTAKEN =
      """
      select w.id from requests.request w
      where w.state = 'WAITING_FOR_QUOTA' and exists (
        select from requests.request h
        where h.grant_id = w.grant_id and h.free_number is not null and h.arrival > w.arrival)
      limit
      """;

  private final JdbcClient jdbc;

  RequestOrderInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "FREE_TRAININGS_IN_ORDER_OF_REQUEST";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(OVERTAKEN.strip() + " " + MAXIMUM).query(UUID.class).list().stream()
        .map(id -> new Violation("REQUEST_OVERTAKEN", id))
        .toList();
  }
}
