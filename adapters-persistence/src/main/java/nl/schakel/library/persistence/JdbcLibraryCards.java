package nl.schakel.library.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.LibraryCards;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryCards implements LibraryCards {

  private static final String SELECT =
      "select " + CardReader.COLUMNS + " from library.item i where i.state = 'PUBLISHED' and ";

  private final JdbcClient jdbc;
  private final CardReader reader;

  JdbcLibraryCards(JdbcClient jdbc, CardReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public List<Card> newSince(Instant moment, int atMost) {
    return cards(
        "i.since >= :moment order by i.since desc, i.id",
        Map.of("moment", Moments.utc(moment)),
        atMost);
  }

  @Override
  public List<Card> about(TopicCode topic, int atMost) {
    return cards(
        "i.topics @> array[:topic]::text[] order by i.users desc, i.since desc, i.id",
        Map.of("topic", topic.value().value()),
        atMost);
  }

  @Override
  public List<Card> of(CommunityId community, int atMost) {
    return cards(
        "i.community = :community order by i.since desc, i.id",
        Map.of("community", community.value()),
        atMost);
  }

  @Override
  public List<Card> search(String words, int atMost) {
    WishConditions conditions = new WishConditions(Wish.of(Wish.split(words)).tolerantly());
    return cards(
        conditions.all() + " order by " + conditions.relevance() + " desc, i.users desc, i.id",
        conditions.parameters(),
        atMost);
  }

  private List<Card> cards(String rest, Map<String, Object> parameters, int atMost) {
    return jdbc.sql(SELECT + rest + " limit :atMost")
        .params(parameters)
        .param("atMost", atMost)
        .query(reader)
        .list();
  }
}
