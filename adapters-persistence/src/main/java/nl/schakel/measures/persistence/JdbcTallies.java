package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTallies implements Tallies {

  private static final String MATRIX =
      "select municipality, topic, chain, " + Counted.columns(Counted.OF_THE_MATRIX);

  private static final String BY_CELL = " group by municipality, topic, chain";

  private static final String LINKS =
      "select link, "
          + Counted.columns(Counted.ALL)
          + " from measures.hop where chain = :chain and year = :year group by link";

  private static final String REASONS =
      """
      select reason, count(*) as hops from measures.hop
      where chain = :chain and year = :year and reason is not null group by reason
      """;

  private static final String QUARTERS =
      """
      select year, quarter, count(*) as hops from measures.hop
      where chain = :chain group by year, quarter
      """;

  private static final String YEARS =
      """
      select generate_series(max(year), min(year), -1) from measures.hop
      """;

  private final JdbcClient jdbc;
  private final Waits waits;

  JdbcTallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.waits = new Waits(jdbc);
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
  public Chain chain(ChainId chain, int year, LocalDate thisWeek) {
    Map<String, Object> asked = Map.of("chain", chain.value(), "year", year);
    return new Chain(
        links(asked),
        reasons(asked),
        waits.answer(asked, thisWeek),
        waits.contact(asked, thisWeek),
        quarters(chain));
  }

  private Map<LinkId, Tally> links(Map<String, Object> asked) {
    return jdbc
        .sql(LINKS)
        .params(asked)
        .query(
            (row, _) ->
                Map.entry(
                    new LinkId(row.getObject("link", UUID.class)), Counted.read(row, Counted.ALL)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Reason, Long> reasons(Map<String, Object> asked) {
    return jdbc
        .sql(REASONS)
        .params(asked)
        .query((row, _) -> Map.entry(Reason.valueOf(row.getString("reason")), row.getLong("hops")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Quarter, Long> quarters(ChainId chain) {
    return jdbc
        .sql(QUARTERS)
        .param("chain", chain.value())
        .query(
            (row, _) ->
                Map.entry(
                    new Quarter(row.getInt("year"), row.getInt("quarter")), row.getLong("hops")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<Integer> years() {
    return jdbc.sql(YEARS).query(Integer.class).list();
  }
}
