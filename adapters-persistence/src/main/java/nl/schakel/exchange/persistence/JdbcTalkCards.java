package nl.schakel.exchange.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkCards;
import nl.schakel.exchange.TalkId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalkCards implements TalkCards {

  private static final String CARD =
      """
      select t.id, t.community_id, p.standing in ('SHOWN', 'REPORTED') as readable,
        (select first.author from exchange.post first where first.talk_id = t.id
         order by first.posted_at, first.id limit 1) as asker
      from exchange.post p join exchange.talk t on t.id = p.talk_id where p.id = :post
      """;

  private final JdbcClient jdbc;

  JdbcTalkCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Card> of(UUID post) {
    return jdbc.sql(CARD)
        .param("post", post)
        .query(
            (row, _) ->
                new Card(
                    new TalkId(row.getObject("id", UUID.class)),
                    new CommunityId(row.getObject("community_id", UUID.class)),
                    Optional.ofNullable(row.getObject("asker", UUID.class)).map(PersonId::new),
                    row.getBoolean("readable")))
        .optional();
  }
}
