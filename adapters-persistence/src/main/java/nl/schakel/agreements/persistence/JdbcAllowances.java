package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Grants.Allowance;
import nl.schakel.agreements.Grants.Allowances;
import nl.schakel.agreements.model.Quota;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Reads what grants allow. Who holds it shares the row: many give, nobody changes meanwhile. */
@Repository
class JdbcAllowances implements Allowances {

  private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};

  private static final String READ =
      """
      select quotas from agreements."grant"
      where id = :grant and (begins is null or begins <= :day) and (ends is null or :day < ends)
      """;

  private final JdbcClient jdbc;
  private final AgreementColumns columns;

  JdbcAllowances(JdbcClient jdbc, AgreementColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  @Override
  public Optional<Allowance> of(GrantId grant, Kind kind, LocalDate day) {
    return read(READ, grant, kind, day);
  }

  @Override
  public Optional<Allowance> hold(GrantId grant, Kind kind, LocalDate day) {
    return read(READ + " for share", grant, kind, day);
  }

  private Optional<Allowance> read(String sql, GrantId grant, Kind kind, LocalDate day) {
    return jdbc.sql(sql)
        .param("grant", grant.value())
        .param("day", day)
        .query(this::quotas)
        .optional()
        .flatMap(quotas -> quotas.stream().filter(quota -> quota.kind() == kind).findFirst())
        .map(JdbcAllowances::allowance);
  }

  private List<Quota> quotas(ResultSet row, int number) throws SQLException {
    return columns.list(row, "quotas", QUOTAS, Function.identity());
  }

  private static Allowance allowance(Quota quota) {
    return new Allowance(quota.number(), quota.span() == Quota.Span.CALENDAR_YEAR);
  }
}
