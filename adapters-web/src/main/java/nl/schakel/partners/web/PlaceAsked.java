package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;

/**
 * Where somebody looks: a municipality by its name or its code. Names that ended in a merger mean
 * what the municipality is part of today; one name may be that of several.
 *
 * @param typed as it was typed
 * @param meant those that exist today; empty when nobody is called so
 */
record PlaceAsked(String typed, List<Municipality> meant) {

  static final int LONGEST = 80;
  static final double NEARBY_KM = 25;

  PlaceAsked {
    meant = List.copyOf(meant);
  }

  static PlaceAsked of(String typed, LocalDate today) {
    Municipalities all = Municipalities.known();
    List<Municipality> named =
        switch (MunicipalityCode.parse(typed)) {
          case Parsed.Valid<MunicipalityCode>(MunicipalityCode code) ->
              all.find(code).stream().toList();
          case Parsed.Invalid<MunicipalityCode> _ -> called(typed, all);
        };
    return new PlaceAsked(
        typed,
        named.stream().flatMap(each -> all.on(today, each.code()).stream()).distinct().toList());
  }

  /** Those called exactly so; nobody is, then the first whose name begins so. */
  private static List<Municipality> called(String typed, Municipalities all) {
    List<Municipality> found = all.called(typed, 10);
    return found.stream().limit(1).flatMap(first -> sameName(first, found)).toList();
  }

  private static Stream<Municipality> sameName(Municipality first, List<Municipality> found) {
    String name = first.name().in(Language.DUTCH);
    return found.stream().filter(each -> each.name().in(Language.DUTCH).equals(name));
  }

  boolean isUnknown() {
    return meant.isEmpty();
  }

  Set<Area> areas() {
    return meant.stream()
        .flatMap(each -> Area.around(each).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same, with the municipalities around. */
  Set<Area> areasNearby(LocalDate today) {
    Stream<Area> around =
        meant.stream()
            .flatMap(each -> Municipalities.known().near(each, NEARBY_KM, today).stream())
            .flatMap(each -> Area.around(each).stream());
    return around.collect(Collectors.toUnmodifiableSet());
  }

  String names(Language reader) {
    return meant.stream()
        .map(each -> each.name().in(reader))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
