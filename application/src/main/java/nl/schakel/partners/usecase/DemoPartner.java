package nl.schakel.partners.usecase;

import static nl.schakel.partners.model.Expertise.Mode.ADVISE;
import static nl.schakel.partners.model.Expertise.Mode.CO_DELIVER;
import static nl.schakel.partners.model.Expertise.Mode.INTRODUCE;
import static nl.schakel.partners.model.Expertise.Mode.TRAIN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.Province;
import nl.schakel.shared.Language;

/** The organisations of the five programmes, with what they know and do with it for others. */
@SuppressWarnings(
    "ImmutableEnumChecker") // List.of and Set.of cannot change, which types do not say
enum DemoPartner {
  JMW(
      DemoOrganisation.JMW,
      "nl",
      free("second-generation", ADVISE, TRAIN),
      free("war-trauma", ADVISE)),
  MOVISIE(
      DemoOrganisation.MOVISIE,
      "nl en",
      free("gender-related-violence", ADVISE, TRAIN),
      free("forced-marriage", ADVISE, TRAIN),
      free("lgbt-acceptance", ADVISE, TRAIN),
      paid("second-generation", TRAIN)),
  WERKPLAATS(DemoOrganisation.WERKPLAATS, "nl", free("second-generation", TRAIN, CO_DELIVER)),
  HOGESCHOOL(DemoOrganisation.HOGESCHOOL_ROTTERDAM, "nl en", paid("second-generation", TRAIN)),
  VVSG(
      DemoOrganisation.VVSG,
      "nl",
      free("peer-supervision", TRAIN),
      free("culture-sensitive-care", TRAIN)),
  SOLENTRA(
      DemoOrganisation.SOLENTRA,
      "nl fr en",
      free("war-trauma", ADVISE, TRAIN),
      free("trauma", ADVISE, TRAIN),
      free("stress-and-coping", TRAIN),
      free("unaccompanied-minors", ADVISE, TRAIN),
      free("family-reunification", TRAIN)),
  VLUCHTELINGENWERK(
      DemoOrganisation.VLUCHTELINGENWERK,
      "nl en ar fa ti",
      free("parenting-in-two-cultures", ADVISE, TRAIN),
      free("referral-chains", TRAIN)),
  PHAROS(
      DemoOrganisation.PHAROS,
      "nl en",
      free("parenting-in-two-cultures", ADVISE, CO_DELIVER),
      paid("culture-sensitive-care", ADVISE, TRAIN)),
  IOT(
      DemoOrganisation.IOT,
      "nl tr",
      free("forced-marriage", ADVISE, INTRODUCE),
      free("lgbt-acceptance", CO_DELIVER)),
  SMN(
      DemoOrganisation.SMN,
      "nl ar",
      free("forced-marriage", ADVISE, INTRODUCE),
      free("gender-related-violence", CO_DELIVER)),
  HTIB(
      DemoOrganisation.HTIB,
      "nl tr",
      free("lgbt-acceptance", ADVISE, CO_DELIVER),
      free("gender-related-violence", INTRODUCE)),
  VON(
      DemoOrganisation.VON,
      "nl en fa ar",
      free("gender-related-violence", ADVISE, CO_DELIVER),
      free("lgbt-acceptance", INTRODUCE)),
  KEZBAN(DemoOrganisation.KEZBAN, "nl", free("gender-related-violence", CO_DELIVER, INTRODUCE)),
  MUDAWWANAH(DemoOrganisation.MUDAWWANAH, "nl ar fr", free("forced-marriage", ADVISE, CO_DELIVER)),
  FSAN(DemoOrganisation.FSAN, "nl so en", free("gender-related-violence", ADVISE, INTRODUCE)),
  LKHA(DemoOrganisation.LKHA, "nl en", free("forced-marriage", ADVISE, CO_DELIVER)),
  AMIF(DemoOrganisation.AMIF, "nl fr en"),
  ZONMW(DemoOrganisation.ZONMW, "nl en"),
  ORANJE_FONDS(DemoOrganisation.ORANJE_FONDS, "nl"),
  BERNARD_VAN_LEER(DemoOrganisation.BERNARD_VAN_LEER, "nl en"),
  REGISTERPLEIN(DemoOrganisation.REGISTERPLEIN, "nl"),
  LV_POH_GGZ(DemoOrganisation.LV_POH_GGZ, "nl"),
  VWS(DemoOrganisation.VWS, "nl"),
  PELITA(DemoOrganisation.PELITA, "nl", free("second-generation", ADVISE)),
  VETERANENINSTITUUT(DemoOrganisation.VETERANENINSTITUUT, "nl", free("war-trauma", ADVISE, TRAIN)),
  ARQ(DemoOrganisation.ARQ, "nl en", paid("war-trauma", ADVISE, TRAIN), paid("trauma", TRAIN)),
  GEMEENTE(DemoOrganisation.GEMEENTE, "nl"),
  WELZIJN(DemoOrganisation.WELZIJN, "nl en");

  private static final Set<Area> FLANDERS_AND_BRUSSELS =
      Stream.of(
              Province.BE_VAN,
              Province.BE_VBR,
              Province.BE_VLI,
              Province.BE_VOV,
              Province.BE_VWV,
              Province.BE_BRU)
          .map(Area.Region::new)
          .collect(Collectors.toUnmodifiableSet());

  private static final int QUESTIONS_A_QUARTER = 10;
  private static final int ANSWER_DAYS = 5;

  private final DemoOrganisation organisation;
  private final Set<Language> languages;
  private final List<Expertise> expertise;

  DemoPartner(DemoOrganisation organisation, String languages, Expertise... expertise) {
    this.organisation = organisation;
    this.languages =
        Stream.of(languages.split(" ")).map(Language::new).collect(Collectors.toUnmodifiableSet());
    this.expertise = List.of(expertise);
  }

  DemoOrganisation organisation() {
    return organisation;
  }

  /** The whole country, but for who works in a part of it. */
  Set<Area> areas() {
    return switch (this) {
      case GEMEENTE -> Set.of(new Area.Town(new MunicipalityCode("GM0344")));
      case WERKPLAATS, WELZIJN -> Set.of(new Area.Region(Province.NL_ZH));
      case HOGESCHOOL -> Set.of(new Area.Town(new MunicipalityCode("GM0599")));
      case VVSG, SOLENTRA -> FLANDERS_AND_BRUSSELS;
      default -> Set.of(new Area.Nation(organisation.country()));
    };
  }

  Set<Language> languages() {
    return languages;
  }

  List<Expertise> expertise() {
    return expertise;
  }

  private static Expertise free(String topic, Mode... modes) {
    return knows(topic, true, modes);
  }

  private static Expertise paid(String topic, Mode... modes) {
    return knows(topic, false, modes);
  }

  /** Who advises says how many questions it takes, and how soon it answers. */
  private static Expertise knows(String topic, boolean free, Mode... modes) {
    Set<Mode> all = Arrays.stream(modes).collect(Collectors.toUnmodifiableSet());
    boolean advises = all.contains(ADVISE);
    return new Expertise(
        TopicCode.of(topic),
        all,
        advises ? Optional.of(QUESTIONS_A_QUARTER) : Optional.empty(),
        advises ? Optional.of(ANSWER_DAYS) : Optional.empty(),
        free);
  }
}
