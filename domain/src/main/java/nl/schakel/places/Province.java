package nl.schakel.places;

import nl.schakel.shared.Country;

/** The provinces of both countries and the Brussels region, by their ISO 3166-2 codes. */
public enum Province {
  NL_DR,
  NL_FL,
  NL_FR,
  NL_GE,
  NL_GR,
  NL_LI,
  NL_NB,
  NL_NH,
  NL_OV,
  NL_UT,
  NL_ZE,
  NL_ZH,
  BE_VAN,
  BE_VBR,
  BE_VLI,
  BE_VOV,
  BE_VWV,
  BE_WBR,
  BE_WHT,
  BE_WLG,
  BE_WLX,
  BE_WNA,
  /** A region, but it takes the place of a province. */
  BE_BRU;

  public Country country() {
    return Country.valueOf(name().substring(0, 2));
  }

  /** As ISO 3166-2 writes it, such as {@code NL-ZH}. */
  public String code() {
    return name().replace('_', '-');
  }
}
