package nl.schakel.library.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schakel.library.port.LibraryArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryArchive implements LibraryArchive {

  private static final Map<String, String> RECORDS =
      Map.of(
          "items",
              """
              select id, slug, kind, state, begun_at as "begunAt",
                coalesce(work -> 'title', title)::text as title
              from library.item where author = :person or work_writer = :person
                or (work is not null and work_writers @> array[:person]::uuid[])
              order by begun_at
              """,
          "versions",
              """
              select item, number, at, writer = :person as wrote, checked_by = :person as checked
              from library.version where writer = :person or checked_by = :person order by at
              """,
          "uses", "select item, how, at from library.use where person = :person order by at",
          "comments",
              """
              select id, item, text, at, hidden_why as "hiddenBecause"
              from library.comment where author = :person order by at
              """,
          "reports",
              "select comment, reason, at from library.report where reporter = :person order by"
                  + " at");

  /** What readers never had goes; what they have stays, and does not say of whom it is. */
  private static final List<String> FORGET =
      List.of(
          "delete from library.item where author = :person and state = 'UNPUBLISHED'",
          "update library.item set author = null where author = :person",
          "update library.item set work_writer = null where work_writer = :person",
          """
          update library.item set work_writers = array_remove(work_writers, :person)
          where work is not null and work_writers @> array[:person]::uuid[]
          """,
          "update library.version set writer = null where writer = :person",
          "update library.version set checked_by = null where checked_by = :person",
          """
          update library.item set users = users - 1
          where id in (select item from library.use where person = :person)
          """,
          "delete from library.use where person = :person",
          "delete from library.comment where author = :person",
          "delete from library.report where reporter = :person");

  private static final String FORGET_REPORTS = "delete from library.report where at < :moment";
  private static final String FORGET_HIDDEN_VERSIONS =
      "update library.version set content = '{}' where hidden_at < :moment and content <> '{}'";
  private static final String FORGET_HIDDEN =
      "update library.comment set text = '' where hidden_at < :moment and text <> ''";

  private final JdbcClient jdbc;

  JdbcLibraryArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, Object>>> recordsOf(PersonId person) {
    Map<String, List<Map<String, Object>>> all = new TreeMap<>();
    RECORDS.forEach(
        (name, sql) ->
            all.put(name, jdbc.sql(sql).param("person", person.value()).query().listOfRows()));
    return all;
  }

  @Override
  public void forget(PersonId person) {
    FORGET.forEach(sql -> jdbc.sql(sql).param("person", person.value()).update());
  }

  @Override
  public int forgetBefore(Instant moment) {
    return Stream.of(FORGET_REPORTS, FORGET_HIDDEN, FORGET_HIDDEN_VERSIONS)
        .mapToInt(sql -> jdbc.sql(sql).param("moment", Moments.utc(moment)).update())
        .sum();
  }
}
