package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceNotices implements ChainCards.Places {

  /** What holds is not asked any more. */
  private static final String PLACES =
      """
      select p.id, p.partner, p.state, c.keeper from chains.place p
      join chains.chain c on c.id = p.chain
      join chains.version v on v.chain = p.chain and v.number = p.number
      where p.chain = :chain and p.number = :number and (p.state <> 'ASKED' or v.state = 'DRAFT')
      """;

  private final JdbcClient jdbc;

  JdbcPlaceNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<OrganisationId, Place> places(ChainId chain, int version) {
    Map<OrganisationId, Place> places = new HashMap<>();
    jdbc.sql(PLACES)
        .param("chain", chain.value())
        .param("number", version)
        .query(
            (ResultSet row) -> {
              places.put(organisation(row, "partner"), place(row));
            });
    return Collections.unmodifiableMap(places);
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getObject("id", UUID.class),
        organisation(row, "keeper"),
        Answer.valueOf(row.getString("state")));
  }

  private static OrganisationId organisation(ResultSet row, String column) throws SQLException {
    return new OrganisationId(row.getObject(column, UUID.class));
  }
}
