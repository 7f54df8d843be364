package nl.schakel.measures.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Tally;
import nl.schakel.places.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up several chains, in one statement for all of them. */
final class Spreads {

  private static final String SPREADS =
      "select chain, year, quarter, municipality, "
          + Counted.columns(Counted.ALL)
          + """
           from measures.hop
          where chain = any(:chains) and year = any(:years)
          group by chain, year, quarter, municipality
          """;

  private final JdbcClient jdbc;

  Spreads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<ChainId, Spread> read(Set<ChainId> chains, Set<Integer> years) {
    Map<ChainId, Map<Quarter, Map<MunicipalityCode, Tally>>> counted = new HashMap<>();
    chains.forEach(chain -> counted.put(chain, new HashMap<>()));
    jdbc.sql(SPREADS)
        .param("chains", chains.stream().map(ChainId::value).toArray(UUID[]::new))
        .param("years", years.toArray(Integer[]::new))
        .query(
            row -> {
              counted
                  .computeIfAbsent(
                      new ChainId(row.getObject("chain", UUID.class)), _ -> new HashMap<>())
                  .computeIfAbsent(
                      new Quarter(row.getInt("year"), row.getInt("quarter")), _ -> new HashMap<>())
                  .put(
                      new MunicipalityCode(row.getString("municipality")),
                      Counted.read(row, Counted.ALL));
            });
    return counted.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> new Spread(each.getValue())));
  }
}
