package nl.schakel.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;

/**
 * A municipality as it was for as long as it was.
 *
 * @param centre a point within, for maps and distances; not an address
 * @param from the first day on which it existed; empty when that is before 2019
 * @param until the first day on which it no longer did; empty while it exists
 * @param successors what it became part of; empty while it exists
 */
public record Municipality(
    MunicipalityCode code,
    LocalizedText name,
    Province province,
    Point centre,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<MunicipalityCode> successors) {

  private static final double EARTH_RADIUS_KM = 6_371;

  public Municipality {
    successors = List.copyOf(successors);
  }

  /** Degrees in WGS 84. */
  public record Point(double latitude, double longitude) {}

  public Country country() {
    return province.country();
  }

  public boolean existsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && until.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** As the crow flies, in kilometres, from centre to centre. */
  public double distanceTo(Municipality other) {
    double here = Math.toRadians(centre.latitude());
    double there = Math.toRadians(other.centre.latitude());
    double north = Math.sin((there - here) / 2);
    double east = Math.sin(Math.toRadians(other.centre.longitude() - centre.longitude()) / 2);
    double chord = north * north + Math.cos(here) * Math.cos(there) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
