package nl.schakel.communities.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every name that a community ever had leads to it: people keep what they wrote down. */
@Component
class OldAddressInvariant implements InvariantCheck {

  private static final String LOST =
      """
      select n.community_id from communities.name n where not exists (
        select from communities.address a
        where a.slug = n.slug and a.community_id = n.community_id)
      limit
      """;

  private final JdbcClient jdbc;

  OldAddressInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "COMMUNITY_NAMES_LEAD_TO_IT";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(LOST.strip() + " " + MAXIMUM).query(UUID.class).list().stream()
        .map(id -> new Violation("COMMUNITY_ADDRESS_LOST", id))
        .toList();
  }
}
