package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static final String COMMENT =
      """
      select c.id, c.item, c.author, case when c.hidden_at is null then c.text else '' end as text,
        c.at, c.hidden_why\
      """;
  private static final String COMMENTS =
      COMMENT + " from library.comment c where c.item = :item order by c.at, c.id limit " + MOST;
  private static final String REPORTED =
      COMMENT
          + """
          , i.slug, i.title, r.reasons
          from library.comment c join library.item i on i.id = c.item
          join (select comment, array_agg(reason order by at) as reasons, min(at) as at
            from library.report where settled_at is null group by comment) r on r.comment = c.id
          order by r.at, c.id\
          """
          + " limit "
          + MOST;
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
    return jdbc.sql(COMMENTS).param("item", item.value()).query(JdbcTalk::comment).list();
  }

  @Override
  public Optional<CommentLine> comment(CommentId id) {
    return jdbc.sql(COMMENT + " from library.comment c where c.id = :id")
        .param("id", id.value())
        .query(JdbcTalk::comment)
        .optional();
  }

  @Override
  public List<ReportedLine> reported() {
    return jdbc.sql(REPORTED)
        .query(
            (row, number) ->
                new ReportedLine(
                    comment(row, number),
                    new Slug(row.getString("slug")),
                    json.text(row, "title"),
                    List.of((String[]) row.getArray("reasons").getArray())))
        .list();
  }

  private static CommentLine comment(ResultSet row, int number) throws SQLException {
    return new CommentLine(
        new CommentId(row.getObject("id", UUID.class)),
        Ids.item(row, "item"),
        Ids.person(row, "author"),
        row.getString("text"),
        Moments.read(row, "at"),
        Optional.ofNullable(row.getString("hidden_why")));
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
