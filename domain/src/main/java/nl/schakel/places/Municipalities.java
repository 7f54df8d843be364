package nl.schakel.places;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.shared.Parsed;

/**
 * Every Dutch and Belgian municipality that existed since 2019: facts that change once a year, so
 * they are part of the product and not of its database.
 */
public final class Municipalities {

  /** Dutch as {@code 2511 BT Den Haag}, Belgian as {@code 9000 Gent}. */
  private static final Pattern TOWN_OF_ADDRESS =
      Pattern.compile("\\b[0-9]{4}(?: ?[A-Z]{2})? +([^,;0-9\n]{2,60})");

  private static final Municipalities KNOWN = new Municipalities(MunicipalityList.read());

  private final SequencedMap<MunicipalityCode, Municipality> byCode;
  private final MunicipalityNames names;

  private Municipalities(SequencedMap<MunicipalityCode, Municipality> byCode) {
    this.byCode = byCode;
    this.names = new MunicipalityNames(byCode.values());
  }

  public static Municipalities known() {
    return KNOWN;
  }

  public Optional<Municipality> find(MunicipalityCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public List<Municipality> existingOn(LocalDate day) {
    return byCode.values().stream().filter(municipality -> municipality.existsOn(day)).toList();
  }

  public List<Municipality> within(Area area, LocalDate day) {
    return existingOn(day).stream().filter(town -> Area.around(town).contains(area)).toList();
  }

  /**
   * What this municipality is on a day: itself, or after a merger what it became part of. Empty for
   * a code that nobody ever had.
   */
  public List<Municipality> on(LocalDate day, MunicipalityCode code) {
    return find(code).stream()
        .flatMap(municipality -> heirs(municipality, day))
        .distinct()
        .toList();
  }

  private Stream<Municipality> heirs(Municipality municipality, LocalDate day) {
    return municipality.until().filter(end -> !day.isBefore(end)).isEmpty()
        ? Stream.of(municipality)
        : municipality.successors().stream()
            .flatMap(code -> find(code).stream())
            .flatMap(heir -> heirs(heir, day));
  }

  /**
   * Those that are called so, or whose name begins so, in any language and with or without accents;
   * an exact name first. Ended ones are found too, because people keep using their names.
   */
  public List<Municipality> called(String typed, int limit) {
    return names.called(typed, limit);
  }

  /**
   * The one of a day that somebody means by its whole name or its code. Codes:
   * UNKNOWN_MUNICIPALITY, SEVERAL_MUNICIPALITIES.
   */
  public Parsed<MunicipalityCode> named(String typed, LocalDate day) {
    return MunicipalityCode.parse(typed) instanceof Parsed.Valid<MunicipalityCode> code
        ? code
        : only(names.named(typed).stream().filter(town -> town.existsOn(day)).toList());
  }

  /** The one that stands after the postal code of an address, if that is one of a day. */
  public Optional<MunicipalityCode> inAddress(String address, LocalDate day) {
    Matcher town = TOWN_OF_ADDRESS.matcher(address);
    return town.find() ? named(town.group(1).strip(), day).asOptional() : Optional.empty();
  }

  private static Parsed<MunicipalityCode> only(List<Municipality> towns) {
    return towns.size() == 1
        ? Parsed.valid(towns.getFirst().code())
        : Parsed.invalid(towns.isEmpty() ? "UNKNOWN_MUNICIPALITY" : "SEVERAL_MUNICIPALITIES");
  }

  /** Those existing on the day within so many kilometres, nearest first; itself among them. */
  public List<Municipality> near(Municipality centre, double kilometres, LocalDate day) {
    return existingOn(day).stream()
        .filter(other -> centre.distanceTo(other) <= kilometres)
        .sorted(Comparator.comparingDouble(centre::distanceTo))
        .toList();
  }
}
