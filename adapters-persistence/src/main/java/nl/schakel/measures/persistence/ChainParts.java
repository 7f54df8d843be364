package nl.schakel.measures.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies.Asked;
import nl.schakel.measures.query.Tallies.Chain;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up all about one chain, in one statement for its spread and four for the rest. */
final class ChainParts {

  /** What is left out is left out of everything. */
  static final String OF =
      """
       from measures.hop
      where chain = :chain and year = :year and municipality <> all(:without)\
      """;

  private static final String LINKS =
      "select link, " + Counted.columns(Counted.ALL) + OF + " group by link";

  private static final String REASONS =
      "select reason, count(*) as hops" + OF + " and reason is not null group by reason";

  private static final String SPREAD =
      "select year, quarter, municipality, "
          + Counted.columns(Counted.OF_THE_MATRIX)
          + " from measures.hop where chain = :chain group by year, quarter, municipality";

  private final JdbcClient jdbc;
  private final Waits waits;

  ChainParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.waits = new Waits(jdbc);
  }

  Chain read(Asked asked) {
    Map<String, Object> of =
        Map.of(
            "chain",
            asked.chain().value(),
            "year",
            asked.year(),
            "without",
            asked.without().stream().map(MunicipalityCode::value).toArray(String[]::new));
    return new Chain(
        links(of), reasons(of), waits.answer(of, asked.seen()), waits.contact(of, asked.seen()));
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

  Spread spread(ChainId chain) {
    Map<Quarter, Map<MunicipalityCode, Tally>> counted = new HashMap<>();
    jdbc.sql(SPREAD)
        .param("chain", chain.value())
        .query(
            row -> {
              counted
                  .computeIfAbsent(
                      new Quarter(row.getInt("year"), row.getInt("quarter")), _ -> new HashMap<>())
                  .put(
                      new MunicipalityCode(row.getString("municipality")),
                      Counted.read(row, Counted.OF_THE_MATRIX));
            });
    return new Spread(counted);
  }
}
