package nl.schakel.library.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.Talk;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.library.query.Talk.ReportedLine;
import nl.schakel.library.query.Talk.UseLine;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalk implements Talk {

  /** Longer is no conversation any more. */
  private static final int MOST = 500;

  private static final String COMMENTS =
      CommentReader.SELECT
          + " from library.comment c where c.item = :item order by c.at, c.id limit "
          + MOST;
  private static final String REPORTED =
      CommentReader.SELECT
          + """
          , i.slug, i.title, r.reasons
          from library.comment c join library.item i on i.id = c.item
          join (select comment, array_agg(reason order by at) as reasons, min(at) as at
            from library.report where settled_at is null group by comment) r on r.comment = c.id
          order by r.at, c.id\
          """
          + " limit "
          + MOST;
  private static final String REASONS =
      "select reason from library.report where comment = :id and settled_at is null order by at";
  private static final String USES =
      """
      select person, organisation, community, how, at from library.use
      where item = :item order by at desc, person\
      """
          + " limit "
          + MOST;

  private final JdbcClient jdbc;
  private final ContentJson json;

  JdbcTalk(JdbcClient jdbc, ContentJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<CommentLine> comments(ItemId item) {
    return jdbc.sql(COMMENTS).param("item", item.value()).query(CommentReader::comment).list();
  }

  @Override
  public Optional<CommentLine> comment(CommentId id) {
    return jdbc.sql(CommentReader.SELECT + " from library.comment c where c.id = :id")
        .param("id", id.value())
        .query(CommentReader::comment)
        .optional();
  }

  @Override
  public List<String> reasons(CommentId id) {
    return jdbc.sql(REASONS).param("id", id.value()).query(String.class).list();
  }

  @Override
  public List<ReportedLine> reported() {
    return jdbc.sql(REPORTED)
        .query(
            (row, number) ->
                new ReportedLine(
                    CommentReader.comment(row, number),
                    new Slug(row.getString("slug")),
                    json.text(row, "title"),
                    List.of((String[]) row.getArray("reasons").getArray())))
        .list();
  }

  @Override
  public List<UseLine> uses(ItemId item) {
    return jdbc.sql(USES)
        .param("item", item.value())
        .query(
            (row, _) ->
                new UseLine(
                    new PersonId(row.getObject("person", UUID.class)),
                    Ids.organisation(row, "organisation"),
                    Ids.community(row, "community"),
                    row.getString("how"),
                    Moments.read(row, "at")))
        .list();
  }
}
