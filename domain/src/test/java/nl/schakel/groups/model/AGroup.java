package nl.schakel.groups.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Three groups in two languages, agreed between VluchtelingenWerk and a municipality. */
public final class AGroup {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  public static final OrganisationId PROVIDER = DemoOrganisation.VLUCHTELINGENWERK.id();
  public static final OrganisationId CONTACT = DemoOrganisation.GEMEENTE.id();
  public static final MunicipalityCode DELFT = new MunicipalityCode("GM0503");
  public static final Language TIGRINYA = new Language("ti");

  private AGroup() {}

  public static Between between() {
    return new Between(MunicipalAgreementId.next(), DELFT, PROVIDER, CONTACT);
  }

  public static Terms terms(Map<Language, Integer> groups) {
    return new Terms(
        1,
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2027, 12, 31),
        new TreeMap<>(groups),
        "Buurthuis De Brug",
        Set.of(),
        Inviter.SUPPORT_WORKERS);
  }

  public static Terms threeInTwoLanguages() {
    return terms(Map.of(Language.ARABIC, 2, TIGRINYA, 1));
  }

  public static Proposed proposed() {
    return new Proposed(between(), Offer.by(Side.PROVIDER, threeInTwoLanguages(), NOW));
  }

  public static Arrangement arrangement() {
    return new Arrangement("Buurthuis De Brug", 12, 15, 5, LocalDate.of(2027, 1, 20));
  }

  public static Planned planned(MunicipalAgreementId agreement, Language language) {
    return new Planned(Plan.fresh(agreement, DELFT, PROVIDER, language, arrangement()));
  }

  /** On a Tuesday morning, so many weeks after the second of February 2027. */
  public static Appointment week(int week, String place) {
    return new Appointment(
        Instant.parse("2027-02-02T09:00:00Z").plus(Duration.ofDays(7L * week)),
        Duration.ofHours(2),
        ZONE,
        place,
        HandoutTopic.SCHOOL,
        true);
  }

  public static Meeting meeting(ParentGroupId group, int week, String place) {
    return new Meeting(MeetingId.next(), group, week(week, place), 0);
  }

  public static Ask.Open asked(ParentGroupId group, GroupPart part, PersonId person) {
    return new Ask.Open(
        new Question(
            AskId.next(),
            group,
            Optional.empty(),
            part,
            person,
            Optional.empty(),
            Optional.empty(),
            NOW));
  }
}
