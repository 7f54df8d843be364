package nl.schakel.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import nl.schakel.partners.Topics;
import nl.schakel.places.Happenings.Period;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import org.springframework.stereotype.Component;

/** Reads what is asked of the agenda, with everything that is wrong with it. */
@Component
class AgendaQuestion {

  /** As far ahead as anybody plans. */
  private static final int LONGEST_DAYS = 366;

  private static final int MOST = 50;

  private final Topics topics;
  private final Clock clock;

  AgendaQuestion(Topics topics, Clock clock) {
    this.topics = topics;
    this.clock = clock;
  }

  AgendaAsked read(Input input) {
    var month = input.optional("month", AgendaCodes::month);
    var from = input.optional("from", As.date());
    var until = input.optional("until", As.date());
    AgendaCodes codes = new AgendaCodes(topics);
    Map<AgendaFilter, Value<List<String>>> filters = new EnumMap<>(AgendaFilter.class);
    for (AgendaFilter filter : AgendaFilter.values()) {
      filters.put(
          filter, input.list(filter.parameter(), 0, MOST, typed -> codes.code(filter, typed)));
    }
    return input.orReject(
        () -> {
          Map<AgendaFilter, SequencedSet<String>> chosen = new EnumMap<>(AgendaFilter.class);
          filters.forEach((filter, some) -> chosen.put(filter, new LinkedHashSet<>(some.get())));
          return asked(input, new Span(month.get(), from.get(), until.get()), chosen);
        });
  }

  /** As typed. */
  private record Span(
      Optional<YearMonth> month, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean hasDays() {
      return from.isPresent() || until.isPresent();
    }
  }

  private AgendaAsked asked(
      Input input, Span span, Map<AgendaFilter, SequencedSet<String>> chosen) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    LocalDate first =
        span.month().map(it -> it.atDay(1)).or(span::from).orElseGet(() -> start(span, today));
    LocalDate last =
        span.month()
            .map(YearMonth::atEndOfMonth)
            .or(span::until)
            .orElseGet(() -> first.plusDays(LONGEST_DAYS - 1L));
    wrong(span, first, last).ifPresent(code -> input.refuse("until", code));
    return input.orReject(
        () -> new AgendaAsked(span.month(), new Period(first, last), span.hasDays(), chosen));
  }

  /** Who asks until when, and not from when, means from now on. */
  private static LocalDate start(Span span, LocalDate today) {
    return span.until().filter(today::isAfter).orElse(today);
  }

  private static Optional<String> wrong(Span span, LocalDate first, LocalDate last) {
    if (span.month().isPresent() && span.hasDays()) {
      return Optional.of("MONTH_OR_DAYS");
    }
    if (last.isBefore(first)) {
      return Optional.of("UNTIL_BEFORE_FROM");
    }
    return ChronoUnit.DAYS.between(first, last) < LONGEST_DAYS
        ? Optional.empty()
        : Optional.of("PERIOD_TOO_LONG");
  }
}
