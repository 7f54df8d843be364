package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies.Chain;
import nl.schakel.referrals.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up all about one chain, in five statements. */
final class ChainParts {

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

  private final JdbcClient jdbc;
  private final Waits waits;

  ChainParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.waits = new Waits(jdbc);
  }

  Chain read(ChainId chain, int year, LocalDate thisWeek) {
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
}
