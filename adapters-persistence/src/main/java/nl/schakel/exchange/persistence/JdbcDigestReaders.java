package nl.schakel.exchange.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.DigestMoments;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.exchange.port.DigestReaders;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDigestReaders implements DigestReaders {

  private final JdbcClient jdbc;

  JdbcDigestReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Rhythm rhythm(PersonId reader) {
    return jdbc.sql("select rhythm from exchange.digest_reader where person_id = :reader")
        .param("reader", reader.value())
        .query(Rhythm.class)
        .optional()
        .orElse(Rhythm.WEEKLY);
  }

  @Override
  public void choose(PersonId reader, Rhythm rhythm, Instant now) {
    jdbc.sql(DigestSql.CHOOSE)
        .param("reader", reader.value())
        .param("rhythm", rhythm.name())
        .param("now", utc(now))
        .update();
  }

  @Override
  public Map<CommunityId, Instant> news(Instant since, Instant until) {
    return jdbc
        .sql(DigestSql.NEWS)
        .param("since", utc(since))
        .param("until", utc(until))
        .query((row, _) -> Map.entry(community(row), Moments.read(row, "latest")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In one order, so that two who do this at once do not wait for each other in a circle. */
  @Override
  public List<Due> take(Collection<PersonId> members, Instant news, DigestMoments moments) {
    UUID[] people = members.stream().map(PersonId::value).sorted().toArray(UUID[]::new);
    jdbc.sql(DigestSql.KNOW)
        .param("people", people)
        .param("before", utc(moments.weekBefore()))
        .update();
    return jdbc.sql(DigestSql.TAKE)
        .param("people", people)
        .param("news", utc(news))
        .param("day", utc(moments.day()))
        .param("week", utc(moments.week()))
        .query((row, _) -> due(row))
        .list();
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        new PersonId(row.getObject("person_id", UUID.class)),
        Moments.read(row, "since"),
        Moments.read(row, "until"));
  }

  @Override
  public Map<CommunityId, List<Line>> lines(
      PersonId reader, Collection<CommunityId> communities, Instant since, Instant until) {
    return jdbc
        .sql(DigestSql.LINES)
        .param("reader", reader.value())
        .param("communities", communities.stream().map(CommunityId::value).toArray(UUID[]::new))
        .param("since", utc(since))
        .param("until", utc(until))
        .query((row, _) -> Map.entry(community(row), line(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }

  private static CommunityId community(ResultSet row) throws SQLException {
    return new CommunityId(row.getObject("community_id", UUID.class));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(new TalkId(row.getObject("id", UUID.class)), row.getString("title"));
  }
}
