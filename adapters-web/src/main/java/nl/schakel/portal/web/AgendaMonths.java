package nl.schakel.portal.web;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.portal.web.AgendaPage.Entry;
import nl.schakel.portal.web.AgendaPage.Month;
import nl.schakel.shared.web.Said;

/** What takes place, in months and in words. */
record AgendaMonths(AgendaWords words) {

  List<Month> of(List<Happening> shown) {
    return shown.stream()
        .collect(
            Collectors.groupingBy(
                each -> YearMonth.from(each.when().day()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            month ->
                new Month(
                    "month-" + month.getKey(),
                    words.month(month.getKey()),
                    month.getValue().stream().map(this::entry).toList()))
        .toList();
  }

  private Entry entry(Happening happening) {
    return new Entry(
        words.kind(happening),
        Said.of(happening.title(), words.frame().language()).linkedTo(happening.path()),
        words.when(happening),
        words.where(happening),
        words.room(happening));
  }
}
