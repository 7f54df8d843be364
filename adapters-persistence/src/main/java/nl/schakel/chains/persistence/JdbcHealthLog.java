package nl.schakel.chains.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.port.HealthLog;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHealthLog implements HealthLog {

  private static final String KEEP =
      """
      insert into chains.health (chain, checked_at, errors, warnings, told)
      values (:chain, :at, :errors, :warnings, :told)
      on conflict (chain) do update set checked_at = excluded.checked_at,
        errors = excluded.errors, warnings = excluded.warnings, told = excluded.told
      """;

  private final JdbcClient jdbc;

  JdbcHealthLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> told(ChainId chain) {
    return jdbc
        .sql("select told from chains.health where chain = :chain")
        .param("chain", chain.value())
        .query((row, _) -> (String[]) row.getArray("told").getArray())
        .list()
        .stream()
        .flatMap(Arrays::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void keep(ChainId chain, Instant at, int errors, int warnings, Collection<String> told) {
    jdbc.sql(KEEP)
        .param("chain", chain.value())
        .param("at", Moments.utc(at))
        .param("errors", errors)
        .param("warnings", warnings)
        .param("told", told.toArray(String[]::new))
        .update();
  }
}
