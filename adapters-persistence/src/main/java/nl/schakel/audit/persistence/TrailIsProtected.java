package nl.schakel.audit.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An audit trail proves something only while the database refuses to change it. */
@Repository
class TrailIsProtected implements InvariantCheck {

  private static final UUID THE_TRAIL_ITSELF = new UUID(0, 0);

  private final JdbcClient jdbc;

  TrailIsProtected(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "AUDIT_TRAIL_IS_PROTECTED";
  }

  @Override
  public List<Violation> violations() {
    return jdbc
        .sql(
            """
            select name from unnest(array['entry_is_kept', 'trail_is_kept']) as name
            where not exists (
              select from pg_trigger
              where tgrelid = 'audit.entry'::regclass and tgname = name and tgenabled = 'O')
            """)
        .query(String.class)
        .list()
        .stream()
        .map(_ -> new Violation("AUDIT_TRAIL_UNPROTECTED", THE_TRAIL_ITSELF))
        .toList();
  }
}
