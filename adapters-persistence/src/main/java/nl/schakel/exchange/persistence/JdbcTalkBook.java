package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalkBook implements TalkBook {

  private static final String THEIRS =
      " from exchange.talk t where t.community_id = :community and (t.state = 'ARCHIVED') = :away";

  private static final String LINES =
      """
      select t.id, t.title, t.state, t.latest_at,
        coalesce((select p.standing = 'HIDDEN' from exchange.post p where p.talk_id = t.id
          order by p.posted_at, p.id limit 1), false) as hidden,
        (select count(*) from exchange.post p where p.talk_id = t.id) as posts\
      """
          + THEIRS
          + " order by t.latest_at desc, t.id limit :size offset :offset";

  private static final String POSTS =
      """
      select p.*,
        array(select m.person_id::text from exchange.mention m where m.post_id = p.id) as mentions,
        array(select r.reason from exchange.report r where r.post_id = p.id
          order by r.reported_at) as reasons
      from exchange.post p where p.talk_id = :talk order by p.posted_at, p.id
      """;

  private final JdbcClient jdbc;

  JdbcTalkBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Line> of(CommunityId community, Shelf shelf, PageRequest page) {
    boolean away = shelf == Shelf.ARCHIVED;
    long total =
        jdbc.sql("select count(*)" + THEIRS)
            .param("community", community.value())
            .param("away", away)
            .query(Long.class)
            .single();
    List<Line> lines =
        jdbc.sql(LINES)
            .param("community", community.value())
            .param("away", away)
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
        row.getBoolean("hidden"),
        State.valueOf(row.getString("state")),
        row.getInt("posts"),
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
    return jdbc.sql(POSTS).param("talk", talk.value()).query((row, _) -> written(row)).list();
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
        row.getString("text"),
        Moments.read(row, "posted_at"),
        people(texts(row, "mentions")),
        Standing.valueOf(row.getString("standing")),
        texts(row, "reasons"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static Set<PersonId> people(List<String> ids) {
    return ids.stream()
        .map(id -> new PersonId(UUID.fromString(id)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
