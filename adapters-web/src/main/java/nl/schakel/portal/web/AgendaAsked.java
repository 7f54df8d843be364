package nl.schakel.portal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Period;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The question in an address: {@code /agenda?month=2027-03&kind=TRAINING&area=NL-ZH}. Page,
 * calendar and API ask in the same words.
 *
 * @param month when one looks at a month
 * @param period what that comes down to, or between which days one looks
 * @param days whether those days were asked for
 * @param chosen codes by filter, without the filters that are not used
 */
record AgendaAsked(
    Optional<YearMonth> month,
    Period period,
    boolean days,
    Map<AgendaFilter, SequencedSet<String>> chosen) {

  SequencedSet<String> codes(AgendaFilter filter) {
    return chosen.getOrDefault(filter, new LinkedHashSet<>());
  }

  /** Within a filter one value is enough. */
  boolean fits(AgendaFilter filter, Happening happening) {
    Set<String> asked = codes(filter);
    return asked.isEmpty() || filter.codes(happening).stream().anyMatch(asked::contains);
  }

  AgendaAsked without(AgendaFilter filter, String code) {
    Map<AgendaFilter, SequencedSet<String>> fewer = new EnumMap<>(AgendaFilter.class);
    fewer.putAll(chosen);
    SequencedSet<String> left = new LinkedHashSet<>(codes(filter));
    left.remove(code);
    fewer.put(filter, left);
    return new AgendaAsked(month, period, days, fewer);
  }

  /** All that is to come. */
  AgendaAsked atAnyTime() {
    return new AgendaAsked(Optional.empty(), period, false, chosen);
  }

  AgendaAsked in(YearMonth other) {
    return new AgendaAsked(Optional.of(other), period, false, chosen);
  }

  /** Days that were not asked for are those of today, and stand in no address. */
  String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    month.ifPresent(it -> address.queryParam("month", it));
    if (days) {
      LocalDate last = period.last();
      address.queryParam("from", period.first()).queryParam("until", last);
    }
    for (AgendaFilter filter : AgendaFilter.values()) {
      codes(filter).forEach(code -> address.queryParam(filter.parameter(), code));
    }
    return address.encode().build().toUriString();
  }
}
