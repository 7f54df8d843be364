package nl.schakel.people;

import static nl.schakel.people.OrganisationKind.CARE_PROVIDER;
import static nl.schakel.people.OrganisationKind.FUNDER;
import static nl.schakel.people.OrganisationKind.KNOWLEDGE_INSTITUTE;
import static nl.schakel.people.OrganisationKind.NETWORK;
import static nl.schakel.people.OrganisationKind.REGISTER;
import static nl.schakel.people.OrganisationKind.SELF_ORGANISATION;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.Country;

/**
 * The organisations of the five programmes that the demo shows, and invented ones: those at which
 * its accounts work, and small ones that chains lead to. Their ids never change, so that every
 * feature's demo content can refer to them; outside demo mode nothing has these ids.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and ids cannot change, which types do not say
public enum DemoOrganisation {
  JMW(1, "Stichting Joods Maatschappelijk Werk (JMW)", CARE_PROVIDER, Country.NL),
  MOVISIE(2, "Movisie", KNOWLEDGE_INSTITUTE, Country.NL),
  WERKPLAATS(3, "Werkplaats Sociaal Domein Zuid-Holland Zuid", NETWORK, Country.NL),
  HOGESCHOOL_ROTTERDAM(4, "Hogeschool Rotterdam", OrganisationKind.SCHOOL, Country.NL),
  VVSG(
      5,
      "Vereniging van Vlaamse Steden en Gemeenten (VVSG)",
      OrganisationKind.UMBRELLA_ORGANISATION,
      Country.BE),
  SOLENTRA(6, "Solentra vzw", CARE_PROVIDER, Country.BE),
  VLUCHTELINGENWERK(
      7, "VluchtelingenWerk Nederland", OrganisationKind.REFUGEE_ORGANISATION, Country.NL),
  PHAROS(8, "Pharos", KNOWLEDGE_INSTITUTE, Country.NL),
  IOT(9, "IOT", SELF_ORGANISATION, Country.NL),
  SMN(10, "SMN", SELF_ORGANISATION, Country.NL),
  HTIB(11, "HTIB", SELF_ORGANISATION, Country.NL),
  VON(12, "VON", SELF_ORGANISATION, Country.NL),
  KEZBAN(13, "Kezban", SELF_ORGANISATION, Country.NL),
  MUDAWWANAH(14, "Landelijke Werkgroep Mudawwanah", SELF_ORGANISATION, Country.NL),
  FSAN(15, "FSAN", SELF_ORGANISATION, Country.NL),
  LKHA(
      16,
      "Landelijk Knooppunt Huwelijksdwang en Achterlating (LKHA)",
      KNOWLEDGE_INSTITUTE,
      Country.NL),
  AMIF(17, "AMIF", FUNDER, Country.BE),
  ZONMW(18, "ZonMw", FUNDER, Country.NL),
  ORANJE_FONDS(19, "Oranje Fonds", FUNDER, Country.NL),
  BERNARD_VAN_LEER(20, "Bernard van Leer Foundation", FUNDER, Country.NL),
  REGISTERPLEIN(21, "Registerplein", REGISTER, Country.NL),
  LV_POH_GGZ(22, "LV POH-GGZ", OrganisationKind.PROFESSIONAL_ASSOCIATION, Country.NL),
  OCMW(23, "OCMW Voorbeeldstad", OrganisationKind.OCMW, Country.BE, "ocmw-voorbeeldstad.example"),
  GEMEENTE(
      24,
      "Gemeente Voorbeelddam",
      OrganisationKind.MUNICIPALITY,
      Country.NL,
      "voorbeelddam.example"),
  WELZIJN(
      25,
      "Welzijn Voorbeelddam",
      OrganisationKind.OTHER,
      Country.NL,
      "welzijn-voorbeelddam.example"),
  VWS(
      26,
      "Ministerie van Volksgezondheid, Welzijn en Sport (VWS)",
      OrganisationKind.OTHER,
      Country.NL),
  PELITA(27, "Stichting Pelita", CARE_PROVIDER, Country.NL),
  VETERANENINSTITUUT(28, "Nederlands Veteraneninstituut", KNOWLEDGE_INSTITUTE, Country.NL),
  ARQ(29, "ARQ", KNOWLEDGE_INSTITUTE, Country.NL),
  VOORBEELDREGISTER(30, "Voorbeeldregister Sociaal Werk", REGISTER, Country.BE),
  WIJKTEAM(31, "Wijkteam Voorbeelddam", CARE_PROVIDER, Country.NL),
  GEZINSPRAKTIJK(32, "Gezinspraktijk Twee Culturen", CARE_PROVIDER, Country.NL),
  BUURTMOEDERS(33, "Buurtmoeders Voorbeelddam", SELF_ORGANISATION, Country.NL),
  OPVOEDHUIS(34, "Opvoedhuis De Brug", CARE_PROVIDER, Country.NL),
  LEVENSLIJNEN(35, "Praktijk Levenslijnen", CARE_PROVIDER, Country.NL),
  ONTMOETINGSHUIS(36, "Ontmoetingshuis Generaties", SELF_ORGANISATION, Country.NL),
  STEUNPUNT(37, "Steunpunt Vrije Keuze", CARE_PROVIDER, Country.NL);

  /** Version 7 of the very first instant, then the number: nothing real is ever that old. */
  private static final long FIRST_INSTANT_VERSION_7 = 0x7000L;

  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final OrganisationId id;
  private final String dutchName;
  private final OrganisationKind kind;
  private final Country country;
  private final List<String> mailDomains;

  DemoOrganisation(
      int number, String dutchName, OrganisationKind kind, Country country, String... mailDomains) {
    this.id = new OrganisationId(new UUID(FIRST_INSTANT_VERSION_7, VARIANT | number));
    this.dutchName = dutchName;
    this.kind = kind;
    this.country = country;
    this.mailDomains = List.of(mailDomains);
  }

  public OrganisationId id() {
    return id;
  }

  public String dutchName() {
    return dutchName;
  }

  public OrganisationKind kind() {
    return kind;
  }

  public Country country() {
    return country;
  }

  public List<String> mailDomains() {
    return mailDomains;
  }
}
