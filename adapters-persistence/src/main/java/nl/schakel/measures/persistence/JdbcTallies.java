package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.query.Tallies;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTallies implements Tallies {

  private static final String MATRIX =
      "select municipality, topic, chain, " + Counted.columns(Counted.OF_THE_MATRIX);

  private static final String BY_CELL = " group by municipality, topic, chain";

  private static final String YEARS =
      """
      select generate_series(max(year), min(year), -1) from measures.hop
      """;

  private final JdbcClient jdbc;
  private final ChainParts parts;

  JdbcTallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.parts = new ChainParts(jdbc);
  }

  @Override
  public List<Cell> matrix(int year, Wanted wanted) {
    JdbcClient.StatementSpec asked =
        switch (wanted) {
          case Wanted.All _ -> jdbc.sql(MATRIX + " from measures.hop where year = :year" + BY_CELL);
          case Wanted.Of(var chains, var towns) ->
              jdbc.sql(
                      MATRIX
                          + " from measures.hop where year = :year"
                          + " and (chain = any(:chains) or municipality = any(:towns))"
                          + BY_CELL)
                  .param("chains", chains.stream().map(ChainId::value).toArray(UUID[]::new))
                  .param(
                      "towns", towns.stream().map(MunicipalityCode::value).toArray(String[]::new));
        };
    return asked
        .param("year", year)
        .query(
            (row, _) ->
                new Cell(
                    new MunicipalityCode(row.getString("municipality")),
                    TopicCode.of(row.getString("topic")),
                    new ChainId(row.getObject("chain", UUID.class)),
                    Counted.read(row, Counted.OF_THE_MATRIX)))
        .list();
  }

  @Override
  public Spread spread(ChainId chain) {
    return parts.spread(chain);
  }

  @Override
  public Map<ChainId, Spread> spreads(Set<ChainId> chains, Set<Integer> years) {
    return chains.isEmpty() ? Map.of() : new Spreads(jdbc).read(chains, years);
  }

  @Override
  public Chain chain(Asked asked) {
    return parts.read(asked);
  }

  @Override
  public Optional<LocalDate> asOf() {
    return JdbcHopFacts.counted(jdbc);
  }

  @Override
  public List<Integer> years() {
    return jdbc.sql(YEARS).query(Integer.class).list();
  }
}
