package nl.schakel.learning.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.Applicant.Workplace;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/**
 * The situation most tests are told in: VVSG offers four thematic trainings by Solentra to people
 * who work at an OCMW, autumn 2021. Each theme is one day, 10.00-11.30 and 13.00-14.30 in Brussels.
 */
public final class FourThemes {

  public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  public static final OrganisationId VVSG = OrganisationId.next();
  public static final OrganisationId AMIF = OrganisationId.next();
  public static final OrganisationId OCMW = OrganisationId.next();
  public static final GrantId GRANT = GrantId.next();

  public static final LocalDate UNACCOMPANIED_MINORS = LocalDate.of(2021, 11, 15);
  public static final LocalDate STRESS_AND_COPING = LocalDate.of(2021, 11, 25);
  public static final LocalDate TRAUMA = LocalDate.of(2021, 12, 2);
  public static final LocalDate FAMILY_REUNIFICATION = LocalDate.of(2021, 12, 13);

  /** A Wednesday morning, long before the first theme. */
  public static final Instant NOW = brussels("2021-10-20T09:30");

  public static final EligibilityRule FOR_OCMW_STAFF =
      new EligibilityRule.Employed(Set.of(OrganisationKind.OCMW), Set.of(), Set.of(), true);

  private FourThemes() {}

  public static Instant brussels(String localDateTime) {
    return LocalDateTime.parse(localDateTime).atZone(BRUSSELS).toInstant();
  }

  public static Terms terms() {
    return terms(FOR_OCMW_STAFF);
  }

  public static Terms terms(EligibilityRule rule) {
    return new Terms(ProgrammeId.next(), VVSG, Optional.of(GRANT), rule, true);
  }

  /** Somebody with an account, officially employed by an OCMW. */
  public static Applicant socialWorker(int number) {
    return new Applicant(
        participant("Maatschappelijk werker " + number, number),
        SubmissionId.next(),
        Set.of(new Workplace(OCMW, OrganisationKind.OCMW)),
        Optional.empty(),
        Channel.ACCOUNT,
        Optional.empty());
  }

  /** The same without an account, so with an address that must be confirmed within a day. */
  public static Applicant withoutAccount(int number, Instant now) {
    Applicant known = socialWorker(number);
    return new Applicant(
        known.participant(),
        known.submission(),
        known.workplaces(),
        Optional.empty(),
        Channel.WITHOUT_ACCOUNT,
        Optional.of(now.plus(Duration.ofDays(1))));
  }

  /** Somebody of a vzw that works with an OCMW, who says so. */
  public static Applicant volunteerOrganisation(int number) {
    return outsider(number, Optional.of("Wij begeleiden al jaren samen met het OCMW gezinnen."));
  }

  /** Somebody of whom nothing is known. */
  public static Applicant passerBy(int number) {
    return outsider(number, Optional.empty());
  }

  public static Applicant byCoordinator(Applicant applicant) {
    return by(Channel.BY_COORDINATOR, applicant);
  }

  /** Of a circle that meets in the edition. */
  public static Applicant member(Applicant applicant) {
    return by(Channel.MEMBER, applicant);
  }

  private static Applicant by(Channel channel, Applicant applicant) {
    return new Applicant(
        applicant.participant(),
        applicant.submission(),
        applicant.workplaces(),
        applicant.statement(),
        channel,
        Optional.empty());
  }

  private static Applicant outsider(int number, Optional<String> statement) {
    return new Applicant(
        participant("Medewerker vzw " + number, number),
        SubmissionId.next(),
        Set.of(),
        statement,
        Channel.ACCOUNT,
        Optional.empty());
  }

  private static Participant participant(String name, int number) {
    return new Participant(
        PersonId.next(),
        new PersonName(name),
        new EmailAddress("medewerker" + number + "@ocmw-voorbeeldstad.example"),
        Language.DUTCH,
        Optional.of("OCMW Voorbeeldstad"),
        Optional.of("Maatschappelijk werker"));
  }
}
