package nl.schakel.groups.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.LanguagesSpoken;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement, whatever the area. */
@Repository
class JdbcLanguagesSpoken implements LanguagesSpoken {

  private static final String SPOKEN =
      """
      select distinct language from groups.parent_group
      where municipality = any(:towns) and parents > 0 and state <> 'CANCELLED'
        and (over_at is null or over_at > :since)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcLanguagesSpoken(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Set<Language> in(Area area) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    return jdbc
        .sql(SPOKEN)
        .param("towns", towns(area, today))
        .param(
            "since",
            Moments.utc(today.minus(REMEMBERED).atStartOfDay(WorkingDays.ZONE).toInstant()))
        .query((row, _) -> new Language(row.getString("language")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String[] towns(Area area, LocalDate day) {
    return Municipalities.known().within(area, day).stream()
        .map(town -> town.code().value())
        .toArray(String[]::new);
  }
}
