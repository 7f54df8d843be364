package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalkBook implements TalkBook {

  private final JdbcClient jdbc;

  JdbcTalkBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Line> of(CommunityId community, Wish wish, PageRequest page) {
    TalkCondition theirs = TalkCondition.of(community, wish);
    long total =
        jdbc.sql("select count(*)" + theirs.sql())
            .params(theirs.parameters())
            .query(Long.class)
            .single();
    List<Line> lines =
        jdbc.sql(
                TalkSql.LINES
                    + theirs.sql()
                    + " order by t.latest_at desc, t.id limit :size offset :offset")
            .params(theirs.parameters())
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, _) -> line(row))
            .list();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new TalkId(row.getObject("id", UUID.class)),
        row.getString("title"),
        Standing.valueOf(row.getString("question")),
        State.valueOf(row.getString("state")),
        row.getInt("posts"),
        row.getInt("reported"),
        Moments.read(row, "latest_at"));
  }

  @Override
  public Optional<Sheet> find(TalkId talk) {
    return jdbc.sql(TalkSql.ONE)
        .param("id", talk.value())
        .query(
            (row, _) ->
                new Sheet(
                    talk,
                    new CommunityId(row.getObject("community_id", UUID.class)),
                    row.getString("title"),
                    State.valueOf(row.getString("state")),
                    Standing.valueOf(row.getString("question")),
                    row.getInt("posts")))
        .optional();
  }

  @Override
  public Page<Written> posts(Sheet talk, PageRequest page) {
    List<Written> posts =
        jdbc.sql(TalkSql.POSTS)
            .param("talk", talk.id().value())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(WrittenReader::written)
            .list();
    return new Page<>(posts, page.number(), page.size(), talk.posts());
  }

  @Override
  public Optional<Placed> post(TalkId talk, UUID id) {
    return jdbc.sql(TalkSql.POST)
        .param("talk", talk.value())
        .param("id", id)
        .query((row, number) -> new Placed(WrittenReader.written(row, number), row.getInt("place")))
        .optional();
  }

  @Override
  public Page<Reported> reported(Collection<CommunityId> communities, PageRequest page) {
    UUID[] ids = communities.stream().map(CommunityId::value).toArray(UUID[]::new);
    long total =
        jdbc.sql("select count(*)" + TalkSql.WITH_REPORTED)
            .param("communities", ids)
            .query(Long.class)
            .single();
    List<Reported> found =
        jdbc.sql(TalkSql.REPORTED)
            .param("communities", ids)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(JdbcTalkBook::reported)
            .list();
    return new Page<>(found, page.number(), page.size(), total);
  }

  private static Reported reported(ResultSet row, int number) throws SQLException {
    return new Reported(
        new TalkId(row.getObject("talk_id", UUID.class)),
        new CommunityId(row.getObject("community_id", UUID.class)),
        row.getString("title"),
        WrittenReader.written(row, number));
  }
}
