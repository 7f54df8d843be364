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

  private static final String LINES =
      """
      select t.id, t.title, t.state, t.latest_at,
        coalesce((select p.standing from exchange.post p where p.talk_id = t.id
          order by p.posted_at, p.id limit 1), 'SHOWN') as question,
        (select count(*) from exchange.post p where p.talk_id = t.id) as posts,
        (select count(*) from exchange.post p
          where p.talk_id = t.id and p.standing = 'REPORTED') as reported\
      """;

  private static final String POSTS =
      "select p.*, "
          + WrittenReader.BESIDES
          + " from exchange.post p where p.talk_id = :talk order by p.posted_at, p.id";

  private static final String WITH_REPORTED =
      """
       from exchange.post p join exchange.talk t on t.id = p.talk_id
      where p.standing = 'REPORTED' and t.community_id = any(:communities)\
      """;

  private static final String REPORTED =
      "select t.community_id, t.title, p.*, "
          + WrittenReader.BESIDES
          + WITH_REPORTED
          + " order by p.posted_at, p.id limit :size offset :offset";

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
                LINES
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
    return jdbc.sql("select * from exchange.talk where id = :id")
        .param("id", talk.value())
        .query(
            (row, _) ->
                new Sheet(
                    talk,
                    new CommunityId(row.getObject("community_id", UUID.class)),
                    row.getString("title"),
                    State.valueOf(row.getString("state")),
                    posts(talk)))
        .optional();
  }

  private List<Written> posts(TalkId talk) {
    return jdbc.sql(POSTS).param("talk", talk.value()).query(WrittenReader::written).list();
  }

  @Override
  public Page<Reported> reported(Collection<CommunityId> communities, PageRequest page) {
    UUID[] ids = communities.stream().map(CommunityId::value).toArray(UUID[]::new);
    long total =
        jdbc.sql("select count(*)" + WITH_REPORTED)
            .param("communities", ids)
            .query(Long.class)
            .single();
    List<Reported> found =
        jdbc.sql(REPORTED)
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
