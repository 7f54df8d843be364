package nl.schakel.chains.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceNotices implements ChainCards.Places {

  private static final String PLACE =
      """
      select p.id, p.state, c.keeper from chains.place p join chains.chain c on c.id = p.chain
      where p.chain = :chain and p.number = :number and p.partner = :partner
      """;

  private final JdbcClient jdbc;

  JdbcPlaceNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Place> place(ChainId chain, int version, OrganisationId partner) {
    return jdbc.sql(PLACE)
        .param("chain", chain.value())
        .param("number", version)
        .param("partner", partner.value())
        .query(
            (row, _) ->
                new Place(
                    row.getObject("id", UUID.class),
                    new OrganisationId(row.getObject("keeper", UUID.class)),
                    Answer.valueOf(row.getString("state"))))
        .optional();
  }
}
