package nl.schakel.places;

import java.util.Arrays;
import java.util.Set;
import nl.schakel.shared.Country;
import nl.schakel.shared.Parsed;

/** What somebody serves: a municipality, a province or a whole country. */
public sealed interface Area {

  /** Stable, and different for every area: {@code GM0599}, {@code NL-ZH}, {@code NL}. */
  String code();

  Country country();

  /** Every area that this municipality lies in: who serves one of them serves the municipality. */
  static Set<Area> around(Municipality municipality) {
    return Set.of(
        new Town(municipality.code()),
        new Region(municipality.province()),
        new Nation(municipality.country()));
  }

  /** Codes: INVALID_AREA, UNKNOWN_MUNICIPALITY. */
  static Parsed<Area> parse(String typed) {
    String code = typed.strip();
    return Country.parse(code) instanceof Parsed.Valid<Country>(Country country)
        ? Parsed.valid(new Nation(country))
        : Arrays.stream(Province.values())
            .filter(province -> province.code().equals(code))
            .findFirst()
            .<Parsed<Area>>map(province -> Parsed.valid(new Region(province)))
            .orElseGet(() -> town(code));
  }

  private static Parsed<Area> town(String code) {
    return switch (MunicipalityCode.parse(code)) {
      case Parsed.Valid<MunicipalityCode>(MunicipalityCode known) -> Parsed.valid(new Town(known));
      case Parsed.Invalid<MunicipalityCode>(String why) ->
          Parsed.invalid(why.startsWith("UNKNOWN") ? why : "INVALID_AREA");
    };
  }

  /** One municipality. */
  record Town(MunicipalityCode municipality) implements Area {
    @Override
    public String code() {
      return municipality.value();
    }

    @Override
    public Country country() {
      return municipality.value().startsWith("GM") ? Country.NL : Country.BE;
    }
  }

  /** One province. */
  record Region(Province province) implements Area {
    @Override
    public String code() {
      return province.code();
    }

    @Override
    public Country country() {
      return province.country();
    }
  }

  /** A whole country. */
  record Nation(Country country) implements Area {
    @Override
    public String code() {
      return country.name();
    }
  }
}
