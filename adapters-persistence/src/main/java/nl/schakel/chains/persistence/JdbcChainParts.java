package nl.schakel.chains.persistence;

import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.query.ChainParts;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChainParts implements ChainParts {

  private static final String PARTS =
      """
      select p.chain from chains.place p
      join chains.version v on v.chain = p.chain and v.number = p.number and v.state = 'AGREED'
      where p.partner = :partner and p.state = 'ACCEPTED'
      """;

  private final JdbcClient jdbc;

  JdbcChainParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<ChainId> of(OrganisationId partner) {
    return jdbc.sql(PARTS)
        .param("partner", partner.value())
        .query((row, _) -> new ChainId(row.getObject("chain", UUID.class)))
        .set();
  }
}
