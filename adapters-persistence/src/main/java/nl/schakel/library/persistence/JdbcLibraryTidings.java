package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryTidings;
import nl.schakel.library.LibraryTidings.CommentTiding;
import nl.schakel.library.LibraryTidings.ItemTiding;
import nl.schakel.library.LibraryTidings.WorkStand;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryTidings implements LibraryTidings {

  private static final String ITEM =
      """
      select i.slug, i.author, coalesce(i.work_writer, v.writer) as writer,
        i.state = 'PUBLISHED' as readable,
        case when i.state = 'WITHDRAWN' then 'QUIET'
          when i.offered_at is not null then 'OFFERED'
          when i.work_remark is not null then 'SENT_BACK' else 'QUIET' end as work\
      """;
  private static final String FROM =
      " from library.item i left join library.version v on v.item = i.id and v.number = i.shown";
  private static final String COMMENT =
      ITEM
          + """
          , c.author as commenter, c.hidden_at is null as shown, exists (
            select from library.report r where r.comment = c.id and r.settled_at is null) as reported
          """
          + FROM
          + " join library.comment c on c.item = i.id where c.id = :id";

  private final JdbcClient jdbc;

  JdbcLibraryTidings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ItemTiding> item(ItemId id) {
    return jdbc.sql(ITEM + FROM + " where i.id = :id")
        .param("id", id.value())
        .query(JdbcLibraryTidings::item)
        .optional();
  }

  private static ItemTiding item(ResultSet row, int number) throws SQLException {
    return new ItemTiding(
        new Slug(row.getString("slug")),
        Ids.person(row, "author"),
        Ids.person(row, "writer"),
        row.getBoolean("readable"),
        WorkStand.valueOf(row.getString("work")));
  }

  @Override
  public Optional<CommentTiding> comment(CommentId id) {
    return jdbc.sql(COMMENT).param("id", id.value()).query(JdbcLibraryTidings::comment).optional();
  }

  private static CommentTiding comment(ResultSet row, int number) throws SQLException {
    ItemTiding item = item(row, number);
    boolean shown = row.getBoolean("shown");
    return new CommentTiding(
        item,
        Ids.person(row, "commenter"),
        item.readable() && shown,
        !shown,
        row.getBoolean("reported"));
  }
}
