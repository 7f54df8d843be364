package nl.schakel.learning.usecase;

import static nl.schakel.learning.model.Programme.Provision.Part.ADVISES;
import static nl.schakel.learning.model.Programme.Provision.Part.CO_DELIVERS;
import static nl.schakel.learning.model.Programme.Provision.Part.DELIVERS;
import static nl.schakel.learning.model.Programme.Provision.Part.DEVELOPS;
import static nl.schakel.learning.model.Programme.Provision.Part.FUNDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Who offers a programme of the demo to whom, and with whom. */
enum DemoProvider {
  JMW(
      DemoOrganisation.JMW,
      TargetGroup.CARE_AND_WELFARE_PROFESSIONALS,
      TargetGroup.PRIMARY_CARE_MENTAL_HEALTH),
  WERKPLAATS(DemoOrganisation.WERKPLAATS, TargetGroup.DISTRICT_TEAMS),
  VVSG(DemoOrganisation.VVSG, TargetGroup.OCMW_STAFF),
  PARENTS(DemoOrganisation.VLUCHTELINGENWERK, TargetGroup.PARENTS),
  SUPPORT_WORKERS(DemoOrganisation.VLUCHTELINGENWERK, TargetGroup.SUPPORT_WORKERS),
  CHAIN_PARTNERS(
      DemoOrganisation.VLUCHTELINGENWERK, TargetGroup.SUPPORT_WORKERS, TargetGroup.MUNICIPALITIES),
  ALLIANCE(DemoOrganisation.MOVISIE, TargetGroup.ORGANISATIONS, TargetGroup.MUNICIPALITIES);

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** The association recommends it in public; the words are the demo's own. */
  private static final Provision RECOMMENDATION =
      new Provision(
          DemoOrganisation.LV_POH_GGZ.id(),
          Part.RECOMMENDS,
          Optional.of(
              LocalizedText.dutch(
                      "Een vraag van nu kan bij een oorlog van toen beginnen. Deze e-learning"
                          + " helpt je dat te zien. Een aanrader voor elke praktijk.")
                  .with(
                      Language.ENGLISH,
                      "A question of today can begin with a war of then. This e-learning helps you"
                          + " to see that. Recommended to every practice.")
                  .with(
                      Language.FRENCH,
                      "Une question d’aujourd’hui peut naître d’une guerre d’hier. Cet e-learning"
                          + " aide à le voir. À recommander à chaque cabinet.")
                  .with(
                      Language.ARABIC,
                      "قد يبدأ سؤال اليوم من حرب الأمس. هذا التعلّم الإلكتروني يساعدك على رؤية"
                          + " ذلك. نوصي به كل عيادة.")));

  private final DemoOrganisation organiser;

  @SuppressWarnings("ImmutableEnumChecker") // never changes, which its type does not say
  private final Set<TargetGroup> targetGroups;

  DemoProvider(DemoOrganisation organiser, TargetGroup... targetGroups) {
    this.organiser = organiser;
    this.targetGroups = Set.of(targetGroups);
  }

  OrganisationId organiser() {
    return organiser.id();
  }

  String country() {
    return organiser.country().name();
  }

  Set<TargetGroup> targetGroups() {
    return targetGroups;
  }

  Optional<GrantId> grant() {
    return switch (this) {
      case VVSG -> Optional.of(DemoGrant.AMIF);
      case PARENTS, SUPPORT_WORKERS, CHAIN_PARTNERS -> Optional.of(DemoGrant.PARENTING_SUPPORT);
      case ALLIANCE -> Optional.of(DemoGrant.FREE_TRAININGS);
      case JMW, WERKPLAATS -> Optional.empty();
    };
  }

  /** The grant is meant only for people employed by an OCMW; others may ask. */
  EligibilityRule eligibility() {
    return this == VVSG
        ? new EligibilityRule.Employed(Set.of(OrganisationKind.OCMW), Set.of(), Set.of(), true)
        : new EligibilityRule.Everyone();
  }

  /**
   * The register of the four themes is invented: they had none. So is what the course is called
   * there; of the real registers that is not known.
   */
  List<Accreditation> accreditations(String slug) {
    return switch (this) {
      case JMW ->
          List.of(
              points(DemoOrganisation.REGISTERPLEIN, 2, LocalDate.of(2026, 2, 19)),
              points(DemoOrganisation.LV_POH_GGZ, 1, LocalDate.of(2024, 9, 23)));
      case VVSG ->
          List.of(
              new Accreditation(
                  DemoOrganisation.VOORBEELDREGISTER.id(),
                  BigDecimal.valueOf(3),
                  Optional.empty(),
                  LocalDate.of(2040, 1, 1),
                  AMSTERDAM,
                  Optional.of("vsw-" + slug),
                  false));
      case WERKPLAATS, PARENTS, SUPPORT_WORKERS, CHAIN_PARTNERS, ALLIANCE -> List.of();
    };
  }

  List<Provision> provisions() {
    return switch (this) {
      case JMW ->
          Stream.concat(
                  all(DEVELOPS, DemoOrganisation.JMW, DemoOrganisation.MOVISIE),
                  Stream.of(RECOMMENDATION))
              .toList();
      case WERKPLAATS -> all(DELIVERS, DemoOrganisation.HOGESCHOOL_ROTTERDAM).toList();
      case VVSG ->
          Stream.concat(all(DELIVERS, DemoOrganisation.SOLENTRA), all(FUNDS, DemoOrganisation.AMIF))
              .toList();
      case PARENTS, SUPPORT_WORKERS, CHAIN_PARTNERS -> parentingSupport().toList();
      case ALLIANCE -> alliance().toList();
    };
  }

  private static Stream<Provision> parentingSupport() {
    return Stream.of(
            all(DELIVERS, DemoOrganisation.VLUCHTELINGENWERK),
            all(CO_DELIVERS, DemoOrganisation.PHAROS),
            all(
                FUNDS,
                DemoOrganisation.ZONMW,
                DemoOrganisation.ORANJE_FONDS,
                DemoOrganisation.BERNARD_VAN_LEER))
        .flatMap(parts -> parts);
  }

  private static Stream<Provision> alliance() {
    Stream<Provision> members =
        EnumSet.range(DemoOrganisation.IOT, DemoOrganisation.FSAN).stream()
            .flatMap(member -> all(CO_DELIVERS, member));
    return Stream.of(
            all(DELIVERS, DemoOrganisation.MOVISIE), members, all(ADVISES, DemoOrganisation.LKHA))
        .flatMap(parts -> parts);
  }

  private static Stream<Provision> all(Part part, DemoOrganisation... organisations) {
    return Stream.of(organisations).map(organisation -> new Provision(organisation.id(), part));
  }

  private static Accreditation points(DemoOrganisation register, int points, LocalDate until) {
    return new Accreditation(
        register.id(), BigDecimal.valueOf(points), Optional.empty(), until, AMSTERDAM);
  }
}
