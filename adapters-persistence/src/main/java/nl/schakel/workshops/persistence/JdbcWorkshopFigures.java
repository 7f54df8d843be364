package nl.schakel.workshops.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.workshops.WorkshopFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshopFigures implements WorkshopFigures {

  private static final String COUNTS =
      """
      with these as (
        select state, parties from workshops.workshop
        where chain = any(:chains) and starts_at >= :from and starts_at < :until
          and state <> 'CANCELLED')
      select count(*) filter (where state <> 'CONCLUDED') as planned,
        count(*) filter (where state = 'CONCLUDED') as held,
        (select count(distinct party) from these, unnest(these.parties) party
          where these.state = 'CONCLUDED') as parties
      from these
      """;

  private final JdbcClient jdbc;

  JdbcWorkshopFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Held of(Collection<ChainId> chains, Instant from, Instant until) {
    return jdbc.sql(COUNTS)
        .param("chains", chains.stream().map(ChainId::value).toArray(UUID[]::new))
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .query(
            (row, _) -> new Held(row.getInt("planned"), row.getInt("held"), row.getInt("parties")))
        .single();
  }
}
