package nl.schakel.places;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.shared.Country;

/**
 * Where schools are closed on the same days. The schools of the French-speaking community of
 * Belgium have other holidays, which are not known here.
 */
public enum SchoolRegion {
  NL_NORTH,
  NL_MIDDLE,
  NL_SOUTH,
  BE_FLEMISH;

  /** Of most schools of a municipality; some near a border follow the other side. */
  public static Optional<SchoolRegion> of(MunicipalityCode code) {
    return SchoolHolidayList.known()
        .exception(code)
        .or(() -> Municipalities.known().find(code).flatMap(town -> of(town.province())));
  }

  private static Optional<SchoolRegion> of(Province province) {
    return switch (province) {
      case NL_DR, NL_FL, NL_FR, NL_GR, NL_NH, NL_OV -> Optional.of(NL_NORTH);
      case NL_GE, NL_UT, NL_ZH -> Optional.of(NL_MIDDLE);
      case NL_LI, NL_NB, NL_ZE -> Optional.of(NL_SOUTH);
      case BE_VAN, BE_VBR, BE_VLI, BE_VOV, BE_VWV, BE_BRU -> Optional.of(BE_FLEMISH);
      case BE_WBR, BE_WHT, BE_WLG, BE_WLX, BE_WNA -> Optional.empty();
    };
  }

  public Country country() {
    return Country.valueOf(name().substring(0, 2));
  }

  /** As published; in years of which nothing is, what is usual, which is rather too much. */
  public Optional<Reason> holiday(LocalDate day) {
    SchoolHolidayList list = SchoolHolidayList.known();
    return list.covers(day) ? list.holiday(this, day) : new SchoolHolidays(country()).on(day);
  }
}
