package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;

/**
 * A municipality as somebody types it, by name or code. After a merger it means what it became part
 * of; one name may be that of several.
 */
record PlaceTyped(List<Municipality> meant) {

  static final int LONGEST = 80;

  /** What everybody says, and no list of municipalities does. */
  private static final Map<String, String> SPOKEN =
      Map.of("den haag", "GM0518", "den bosch", "GM0796");

  PlaceTyped {
    meant = List.copyOf(meant);
  }

  /** Codes: TOO_LONG and the like, UNKNOWN_MUNICIPALITY. */
  static Parsed<PlaceTyped> parse(String typed, LocalDate today) {
    return PlainText.line(typed, LONGEST).then(line -> known(line, today));
  }

  /** Every area that it lies in; none for a name that nothing has. */
  static Set<Area> areas(String typed, LocalDate today) {
    return switch (PlaceTyped.parse(typed, today)) {
      case Parsed.Valid<PlaceTyped>(PlaceTyped place) ->
          place.meant().stream()
              .flatMap(each -> Area.around(each).stream())
              .collect(Collectors.toUnmodifiableSet());
      case Parsed.Invalid<PlaceTyped> _ -> Set.of();
    };
  }

  private static Parsed<PlaceTyped> known(String typed, LocalDate today) {
    Municipalities all = Municipalities.known();
    List<Municipality> there =
        named(typed, all).stream()
            .flatMap(each -> all.on(today, each.code()).stream())
            .distinct()
            .toList();
    return there.isEmpty()
        ? Parsed.invalid("UNKNOWN_MUNICIPALITY")
        : Parsed.valid(new PlaceTyped(there));
  }

  private static List<Municipality> named(String typed, Municipalities all) {
    String said = typed.strip().toLowerCase(Locale.ROOT);
    return MunicipalityCode.parse(SPOKEN.getOrDefault(said, typed))
        .asOptional()
        .map(code -> all.find(code).stream().toList())
        .orElseGet(() -> sameName(all.called(typed, 10)));
  }

  /** An exact name comes first; who shares it is meant too. */
  private static List<Municipality> sameName(List<Municipality> found) {
    return found.stream().filter(each -> dutch(each).equals(dutch(found.getFirst()))).toList();
  }

  private static String dutch(Municipality municipality) {
    return municipality.name().in(Language.DUTCH);
  }

  boolean isSeveral() {
    return meant.size() > 1;
  }
}
