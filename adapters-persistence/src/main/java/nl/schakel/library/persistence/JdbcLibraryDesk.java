package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskLine;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryDesk.Standing;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryDesk implements LibraryDesk {

  private static final int MOST = 200;
  private static final String STANDING =
      """
      case when i.state = 'WITHDRAWN' then
          case when exists (select from library.version h where h.item = i.id
            and h.number = i.shown and h.hidden_at is not null) then 'HIDDEN' else 'WITHDRAWN' end
        when i.state = 'UNPUBLISHED' then case when i.offered_at is null then 'DRAFT' else 'OFFERED' end
        when i.work is null then 'PUBLISHED'
        when i.offered_at is null then 'REVISING' else 'REVISION_OFFERED' end as standing\
      """;
  private static final String LINES =
      """
      select i.id, i.slug, i.kind, coalesce(i.work -> 'title', i.title) as title,
        coalesce(i.withdrawn_at, i.offered_at, i.since, i.begun_at) as at,\
      """
          + STANDING
          + " from library.item i where ";
  private static final String OFFERED =
      "i.offered_at is not null and i.state <> 'WITHDRAWN' order by i.offered_at, i.id limit ";
  private static final String WITHDRAWN =
      """
      i.withdrawn_at is not null and not exists (select from library.version h
        where h.item = i.id and h.number = i.shown and h.hidden_at is not null)
      order by i.withdrawn_at desc, i.id limit \
      """;

  /** Of what is hidden its name is left, as of everything that was withdrawn. */
  private static final String NOTHING =
      """
      '{"summary": {"nl": ""}, "body": {"nl": ""}, "files": [], "credit": null, "address": null}'\
      """;

  private static final String SHEET =
      """
      select i.id, i.slug, i.kind, i.revision, i.author, i.work_writer, i.work_remark,
        case when v.hidden_at is not null and i.state = 'WITHDRAWN' then v.content ||\
      """
          + " "
          + NOTHING
          + """
          ::jsonb when i.state = 'WITHDRAWN' then v.content
          else coalesce(i.work, v.content) end as content,\
          """
          + STANDING
          + """
           from library.item i
          left join library.version v on v.item = i.id and v.number = i.shown where i.id = :id
          """;

  private final JdbcClient jdbc;
  private final ContentJson json;

  JdbcLibraryDesk(JdbcClient jdbc, ContentJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<DeskLine> of(PersonId person) {
    return jdbc.sql(LINES + "i.author = :person order by i.begun_at desc, i.id limit " + MOST)
        .param("person", person.value())
        .query(this::line)
        .list();
  }

  @Override
  public List<DeskLine> offered() {
    return jdbc.sql(LINES + OFFERED + MOST).query(this::line).list();
  }

  @Override
  public List<DeskLine> withdrawn() {
    return jdbc.sql(LINES + WITHDRAWN + MOST).query(this::line).list();
  }

  private DeskLine line(ResultSet row, int number) throws SQLException {
    return new DeskLine(
        Ids.item(row, "id"),
        new Slug(row.getString("slug")),
        ItemKind.valueOf(row.getString("kind")),
        json.text(row, "title"),
        Standing.valueOf(row.getString("standing")),
        Moments.read(row, "at"));
  }

  @Override
  public Optional<DeskSheet> find(ItemId id) {
    return jdbc.sql(SHEET).param("id", id.value()).query(this::sheet).optional();
  }

  private DeskSheet sheet(ResultSet row, int number) throws SQLException {
    return new DeskSheet(
        Ids.item(row, "id"),
        new Slug(row.getString("slug")),
        ItemKind.valueOf(row.getString("kind")),
        Standing.valueOf(row.getString("standing")),
        row.getLong("revision"),
        Ids.person(row, "author"),
        Ids.person(row, "work_writer"),
        json.content(row, "content"),
        Optional.ofNullable(row.getString("work_remark")));
  }
}
