package nl.schakel.portal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.places.Happenings;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Period;
import nl.schakel.places.MunicipalityCode;
import org.springframework.stereotype.Component;

/** All that everybody may know that takes place: each feature tells what it has. */
@Component
class Agenda {

  private final List<Happenings> features;

  Agenda(List<Happenings> features) {
    this.features = List.copyOf(features);
  }

  /**
   * What takes place.
   *
   * @param chosen what fits all that is asked, in the order of time
   * @param counts how many each value of each filter would leave, given what is chosen in the
   *     others
   */
  record Found(List<Happening> chosen, Map<AgendaFilter, Map<String, Long>> counts) {}

  Found find(AgendaAsked asked) {
    List<Happening> all = once(asked.period());
    return new Found(
        all.stream().filter(each -> fitsAllBut(asked, filter -> false, each)).toList(),
        Arrays.stream(AgendaFilter.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    filter -> filter, filter -> counts(filter, asked, all))));
  }

  /** What takes place in a municipality, in the order of time. */
  List<Happening> in(MunicipalityCode town, Period period) {
    return once(period).stream()
        .filter(each -> AgendaFilter.AREA.codes(each).contains(town.value()))
        .toList();
  }

  /** What a community does and what its edition is, are one: where one enrols tells more. */
  private List<Happening> once(Period period) {
    List<Happening> all =
        features.stream().flatMap(feature -> feature.during(period).stream()).toList();
    Set<String> paths = all.stream().map(Happening::path).collect(Collectors.toUnmodifiableSet());
    return all.stream()
        .filter(each -> each.sameAs().filter(paths::contains).isEmpty())
        .sorted(
            Comparator.comparing((Happening each) -> each.when().day())
                .thenComparing(each -> each.when().start())
                .thenComparing(Happening::key))
        .toList();
  }

  private static Map<String, Long> counts(
      AgendaFilter filter, AgendaAsked asked, List<Happening> all) {
    return all.stream()
        .filter(each -> fitsAllBut(asked, filter::equals, each))
        .flatMap(each -> filter.codes(each).stream())
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }

  private static boolean fitsAllBut(
      AgendaAsked asked, Predicate<AgendaFilter> but, Happening happening) {
    return Arrays.stream(AgendaFilter.values())
        .allMatch(filter -> but.test(filter) || asked.fits(filter, happening));
  }
}
