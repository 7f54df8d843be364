package nl.schakel.exchange.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jmolecules.ddd.types.ValueObject;

/**
 * When the latest digests end. Whoever was down at that moment finds the same ones later.
 *
 * @param day of who reads them every day: the latest 07:00
 * @param week of who reads them every week: the latest Monday 07:00
 * @param weekBefore since when somebody hears who never heard before
 */
public record DigestMoments(Instant day, Instant week, Instant weekBefore) implements ValueObject {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  public static DigestMoments before(Instant now) {
    ZonedDateTime local = now.atZone(ZONE);
    LocalDate today = local.toLocalDate();
    LocalDate day = local.toLocalTime().isBefore(MORNING) ? today.minusDays(1) : today;
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DigestMoments(morning(day), morning(monday), morning(monday.minusWeeks(1)));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(ZONE).toInstant();
  }
}
