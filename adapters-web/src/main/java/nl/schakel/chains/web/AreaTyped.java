package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;

/** Where a chain is for, as somebody types it. */
final class AreaTyped {

  private static final int MOST = 10;

  private AreaTyped() {}

  /**
   * By its code, or a municipality that is there by its name. Codes: INVALID_AREA,
   * SEVERAL_MUNICIPALITIES.
   */
  static Parsed<Area> parse(String typed) {
    return Area.parse(typed).asOptional().map(Parsed::valid).orElseGet(() -> named(typed.strip()));
  }

  private static Parsed<Area> named(String typed) {
    List<Municipality> called =
        Municipalities.known().called(typed, MOST).stream()
            .filter(town -> town.until().isEmpty() && isCalled(town.name(), typed))
            .toList();
    return switch (called.size()) {
      case 0 -> Parsed.invalid("INVALID_AREA");
      case 1 -> Parsed.valid(new Area.Town(called.getFirst().code()));
      default -> Parsed.invalid("SEVERAL_MUNICIPALITIES");
    };
  }

  /** As somebody would type it: by its name, unless another one is called so too. */
  static String show(Area area) {
    return Optional.of(area)
        .filter(Area.Town.class::isInstance)
        .map(Area.Town.class::cast)
        .flatMap(town -> Municipalities.known().find(town.municipality()))
        .map(town -> town.name().in(Language.DUTCH))
        .filter(name -> parse(name).asOptional().filter(area::equals).isPresent())
        .orElseGet(area::code);
  }

  private static boolean isCalled(LocalizedText name, String typed) {
    return name.texts().values().stream().anyMatch(typed::equalsIgnoreCase);
  }
}
