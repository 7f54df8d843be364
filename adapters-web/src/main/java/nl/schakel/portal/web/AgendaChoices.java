package nl.schakel.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/** What one can choose by, and what was chosen. */
record AgendaChoices(AgendaAsked asked, AgendaWords words) {

  List<Filter> filters(Map<AgendaFilter, Map<String, Long>> counts) {
    return Arrays.stream(AgendaFilter.values())
        .map(
            filter ->
                Filter.of(
                    filter.parameter(),
                    words.frame().text("portal.agenda.filter." + filter),
                    counts.getOrDefault(filter, Map.of()),
                    asked.codes(filter),
                    code -> words.code(filter, code)))
        .filter(Filter::isChoice)
        .toList();
  }

  List<Chip> chips() {
    Stream<Chip> month =
        asked.month().stream()
            .map(it -> new Chip(words.month(it), asked.atAnyTime().address(AgendaPage.PATH)));
    Stream<Chip> days =
        Stream.of(asked.period())
            .filter(_ -> asked.days())
            .map(
                it ->
                    new Chip(
                        words.frame().dates().period(it.first(), it.last()),
                        asked.atAnyTime().address(AgendaPage.PATH)));
    Stream<Chip> codes =
        Arrays.stream(AgendaFilter.values())
            .flatMap(
                filter ->
                    asked.codes(filter).stream()
                        .map(
                            code ->
                                new Chip(
                                    words.code(filter, code),
                                    asked.without(filter, code).address(AgendaPage.PATH))));
    return Stream.of(month, days, codes).flatMap(each -> each).toList();
  }
}
