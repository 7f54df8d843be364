package nl.schakel.library.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import nl.schakel.shared.port.InvariantCheck.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is counted is what was told, and nobody alone decided to publish a case. */
@Component
class LibraryInvariant implements InvariantCheck {

  private static final String WRONG =
      """
      select 'USERS_MISCOUNTED' as code, i.id from library.item i
      where users <> (select count(*) from library.use u where u.item = i.id)
      union all
      select 'CASE_SEEN_BY_ONE', i.id from library.item i join library.version v on v.item = i.id
      where i.kind = 'CASE' and v.writer = v.checked_by
      union all
      select 'NOTHING_TO_READ', i.id from library.item i
      where i.shown is not null and not exists (
        select from library.version v where v.item = i.id and v.number = i.shown)
      """
          + " limit "
          + MAXIMUM;

  private final JdbcClient jdbc;

  LibraryInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "LIBRARY_AS_TOLD_AND_CHECKED";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(WRONG)
        .query((row, _) -> new Violation(row.getString("code"), row.getObject("id", UUID.class)))
        .list();
  }
}
