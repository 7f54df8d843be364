package nl.schakel.requests.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Grants.Allowance;
import nl.schakel.agreements.Grants.Allowances;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Tally;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Never more free trainings are given than the grant pays for, whatever was killed or raced. */
@Component
class FreeQuotaInvariant implements InvariantCheck {

  private static final String GRANTS =
      "select distinct grant_id from requests.request where free_number is not null limit ";

  private final JdbcClient jdbc;
  private final RequestBook book;
  private final Allowances allowances;

  FreeQuotaInvariant(JdbcClient jdbc, RequestBook book, Allowances allowances) {
    this.jdbc = jdbc;
    this.book = book;
    this.allowances = allowances;
  }

  @Override
  public String name() {
    return "FREE_TRAININGS_WITHIN_QUOTA";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(GRANTS + MAXIMUM).query(UUID.class).list().stream()
        .flatMap(this::violations)
        .toList();
  }

  private Stream<Violation> violations(UUID grant) {
    Tally tally = book.tally(new GrantId(grant));
    return tally.given().entrySet().stream()
        .filter(year -> isTooMuch(new GrantId(grant), year, tally))
        .map(_ -> new Violation("FREE_QUOTA_EXCEEDED", grant));
  }

  /** What is no longer paid for at all was given while it was. */
  private boolean isTooMuch(GrantId grant, Map.Entry<Integer, Integer> year, Tally tally) {
    return allowances
        .of(grant, Kind.FREE_TRAININGS, LocalDate.of(year.getKey(), 12, 31))
        .filter(allowance -> given(allowance, year, tally) > allowance.number())
        .isPresent();
  }

  private static int given(Allowance allowance, Map.Entry<Integer, Integer> year, Tally tally) {
    return allowance.everyYear() ? year.getValue() : tally.total();
  }
}
