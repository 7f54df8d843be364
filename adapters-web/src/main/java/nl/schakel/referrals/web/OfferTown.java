package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Parsed;

/** Where a client lives, by the name of the municipality or by its code. */
final class OfferTown {

  private static final int MANY = 20;

  private OfferTown() {}

  /** Codes: UNKNOWN_MUNICIPALITY, SEVERAL_MUNICIPALITIES, OUT_OF_AREA. */
  static Parsed<MunicipalityCode> parse(String typed, Area area, LocalDate today) {
    List<Municipality> meant = meant(typed.strip(), today);
    List<Municipality> within =
        meant.stream().filter(town -> Area.around(town).contains(area)).toList();
    if (within.size() == 1) {
      return Parsed.valid(within.getFirst().code());
    }
    return Parsed.invalid(
        meant.isEmpty()
            ? "UNKNOWN_MUNICIPALITY"
            : within.isEmpty() ? "OUT_OF_AREA" : "SEVERAL_MUNICIPALITIES");
  }

  private static List<Municipality> meant(String typed, LocalDate today) {
    Optional<Municipality> coded =
        MunicipalityCode.parse(typed).asOptional().flatMap(Municipalities.known()::find);
    return coded
        .map(List::of)
        .orElseGet(
            () ->
                Municipalities.known().called(typed, MANY).stream()
                    .filter(town -> town.existsOn(today) && isCalled(town, typed))
                    .toList());
  }

  private static boolean isCalled(Municipality town, String typed) {
    return town.name().texts().values().stream().anyMatch(typed::equalsIgnoreCase);
  }
}
