package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes a time zone as calendars want it (VTIMEZONE), from what Java knows of it. */
final class ZoneLines {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final String LONG_AGO = "19700101T000000";
  private static final int A_WEEK = 7;

  private ZoneLines() {}

  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  /** The rules as they hold from the year before the given moment on. */
  static void write(ContentLines lines, ZoneId zone, Instant from) {
    ZoneRules rules = zone.getRules();
    lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
    if (rules.getTransitionRules().isEmpty()) {
      ZoneOffset offset = rules.getOffset(from);
      observance(lines, "STANDARD", LONG_AGO, offset, offset);
      lines.add("END", "STANDARD");
    }
    int year = from.atZone(zone).getYear() - 1;
    rules.getTransitionRules().forEach(rule -> write(lines, rules, rule, year));
    lines.add("END", "VTIMEZONE");
  }

  private static void write(
      ContentLines lines, ZoneRules rules, ZoneOffsetTransitionRule rule, int year) {
    ZoneOffsetTransition first = rule.createTransition(year);
    String kind = rules.isDaylightSavings(first.getInstant()) ? "DAYLIGHT" : "STANDARD";
    observance(
        lines,
        kind,
        local(first.getDateTimeBefore()),
        first.getOffsetBefore(),
        first.getOffsetAfter());
    lines.add("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule));
    lines.add("END", kind);
  }

  private static void observance(
      ContentLines lines, String kind, String start, ZoneOffset before, ZoneOffset after) {
    lines
        .add("BEGIN", kind)
        .add("DTSTART", start)
        .add("TZOFFSETFROM", offset(before))
        .add("TZOFFSETTO", offset(after));
  }

  /** Java says "Sunday on or after the 25th" of a month of 31 days; calendars know the last one. */
  private static String day(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    if (rule.getDayOfWeek() == null) {
      return ";BYMONTHDAY=" + day;
    }
    String weekday = rule.getDayOfWeek().name().substring(0, 2);
    boolean last = day == -1 || day + A_WEEK - 1 == rule.getMonth().maxLength();
    return last ? ";BYDAY=-1" + weekday : ";BYMONTHDAY=%s;BYDAY=%s".formatted(week(day), weekday);
  }

  private static String week(int day) {
    int first = day > 0 ? day : day - A_WEEK + 1;
    return IntStream.range(first, first + A_WEEK)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String offset(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
  }
}
