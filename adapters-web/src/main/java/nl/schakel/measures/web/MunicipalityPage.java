package nl.schakel.measures.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.measures.web.MatrixPage.CellView;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.web.Parts.Link;

/**
 * Groups, trainings, workshops and referrals of a municipality in a year.
 *
 * @param years other years, and this one without an address
 * @param asOf the day by which referrals were counted
 * @param trainings how many support workers follow how many, in words
 * @param referrals empty when no chain leads anywhere there
 */
record MunicipalityPage(
    String name,
    int year,
    List<Link> years,
    Optional<String> asOf,
    List<Agreement> agreements,
    String trainings,
    int workshopsPlanned,
    int workshopsHeld,
    int parties,
    Optional<CellView> referrals) {

  static final String PATH = "/reports/municipalities";

  MunicipalityPage {
    years = List.copyOf(years);
    agreements = List.copyOf(agreements);
  }

  static String address(MunicipalityCode code, int year) {
    return PATH + "/" + code.value() + "?year=" + year;
  }

  /** What was agreed with whom. */
  record Agreement(Link agreement, List<Line> lines) {

    public Agreement {
      lines = List.copyOf(lines);
    }
  }

  /** Groups in one language. */
  record Line(String language, int planned, int running, int completed, String parents) {}
}
