package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.Municipality.Point;
import nl.schakel.places.Province;
import nl.schakel.shared.Country;

/**
 * Both countries drawn as a dot for each municipality, so that no map service sees who looks where.
 * How many serve it decides how a dot looks; who serves a whole country is told in words only,
 * because it would colour every dot.
 *
 * @param byArea how many partners serve an area as such, by its code
 */
record PartnerMap(PartnersAsked asked, Map<String, Long> byArea, PartnerWords words) {

  /** Of the drawing; a degree of longitude is shorter here than one of latitude. */
  static final int WIDTH = 320;

  static final int HEIGHT = 440;

  private static final double WEST = 2.4;
  private static final double NORTH = 53.7;
  private static final double PER_LATITUDE = 103;
  private static final double PER_LONGITUDE = 64;
  private static final int MOST_WEIGHT = 4;

  /**
   * A municipality on the map.
   *
   * @param weight 0 when nobody serves it as such, at most {@value PartnerMap#MOST_WEIGHT}
   */
  record Dot(String x, String y, int weight, String title) {}

  /** An area in words, and the list of who serves it. */
  record Line(String name, long count, Optional<String> address) {}

  /** The busiest last, so that they lie on top. */
  List<Dot> dots() {
    return Municipalities.known().existingOn(LocalDate.MAX).stream()
        .map(this::dot)
        .sorted(Comparator.comparingInt(Dot::weight))
        .toList();
  }

  private Dot dot(Municipality town) {
    long count = count(town.code().value()) + count(town.province().code());
    Point centre = town.centre();
    return new Dot(
        coordinate((centre.longitude() - WEST) * PER_LONGITUDE),
        coordinate((NORTH - centre.latitude()) * PER_LATITUDE),
        (int) Math.min(MOST_WEIGHT, count),
        town.name().in(words.reader()) + ": " + count);
  }

  private static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Countries, provinces and municipalities that somebody serves as such. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Arrays.stream(Country.values()).forEach(each -> add(lines, new Area.Nation(each)));
    Arrays.stream(Province.values()).forEach(each -> add(lines, new Area.Region(each)));
    byArea.keySet().stream()
        .map(Area::parse)
        .flatMap(area -> area.asOptional().stream())
        .filter(Area.Town.class::isInstance)
        .sorted(Comparator.comparing(words::area))
        .forEach(town -> add(lines, town));
    return lines;
  }

  private void add(List<Line> lines, Area area) {
    long count = count(area.code());
    if (count > 0) {
      lines.add(new Line(words.area(area), count, address(area)));
    }
  }

  /** A list is made for a municipality; of a larger area it would leave out what lies within. */
  private Optional<String> address(Area area) {
    return area instanceof Area.Town town
        ? Optional.of(asked.at(Optional.of(town.municipality().value())).address(PartnersPage.PATH))
        : Optional.empty();
  }

  private long count(String area) {
    return byArea.getOrDefault(area, 0L);
  }
}
