package nl.schakel.library.persistence;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits for who keeps the library, and what came back to who wrote it. Nobody is asked to look
 * at a case that they worked on: somebody else has to.
 */
@Repository
class LibraryDuties implements Duties {

  private static final String WAITING =
      """
      select 'LIBRARY_OFFERED' as kind, count(*) as number from library.item
      where :keeps and offered_at is not null and state <> 'WITHDRAWN'
        and (kind <> 'CASE'
          or (author is distinct from :person and not work_writers @> array[:person]::uuid[]))
      having count(*) > 0
      union all
      select 'LIBRARY_REPORTED', count(distinct comment) from library.report
      where :keeps and settled_at is null having count(*) > 0
      union all
      select 'LIBRARY_SENT_BACK', count(*) from library.item
      where (author = :person or work_writer = :person) and work_remark is not null
        and state <> 'WITHDRAWN' having count(*) > 0
      """;

  private final JdbcClient jdbc;

  LibraryDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Duty> of(Actor actor) {
    return jdbc.sql(WAITING)
        .param("keeps", actor.may(Permission.KEEP_LIBRARY))
        .param("person", actor.person().value())
        .query(
            (row, _) ->
                new Duty(
                    Kind.valueOf(row.getString("kind")), row.getLong("number"), Optional.empty()))
        .list();
  }
}
