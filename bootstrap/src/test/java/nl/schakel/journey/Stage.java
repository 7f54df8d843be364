package nl.schakel.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.usecase.PlanEdition;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.learning.usecase.PlanProgramme;
import nl.schakel.learning.usecase.RunEdition;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.springframework.boot.test.context.TestComponent;

/** Sets the stage of a journey as a coordinator would: a programme with editions open to all. */
@TestComponent
class Stage {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private final PlanProgramme programmes;
  private final PlanEdition planning;
  private final RunEdition running;

  /** A coordinator of an organisation that nobody else has anything to do with. */
  final Actor coordinator =
      new Actor(
          AccountId.next(),
          PersonId.next(),
          Set.of(new Assignment(Role.COORDINATOR, OrganisationId.next())));

  Stage(PlanProgramme programmes, PlanEdition planning, RunEdition running) {
    this.programmes = programmes;
    this.planning = planning;
    this.running = running;
  }

  EditionId openEdition(int capacity) {
    return openEdition(capacity, new WaitingListPolicy.Automatic());
  }

  EditionId openEdition(int capacity, WaitingListPolicy policy) {
    return openEdition(publishedProgramme(), capacity, policy);
  }

  EditionId openEdition(ProgrammeId programme, int capacity, WaitingListPolicy policy) {
    PlanEdition.Outcome planned =
        planning.draft(coordinator, programme, proposal(capacity, policy));
    EditionId edition = ((PlanEdition.Outcome.Done) planned).edition();
    running.publish(coordinator, edition);
    return edition;
  }

  ProgrammeId publishedProgramme() {
    return published(description(Format.THEMATIC_TRAINING, Optional.empty()));
  }

  /** A programme that is made to measure, with free trainings out of this grant. */
  Slug tailorMadeProgramme(GrantId grant) {
    Description description = description(Format.TAILOR_MADE_TRAINING, Optional.of(grant));
    published(description);
    return description.slug();
  }

  private ProgrammeId published(Description description) {
    PlanProgramme.Outcome drafted = programmes.draft(coordinator, description);
    ProgrammeId programme = ((PlanProgramme.Outcome.Done) drafted).programme();
    programmes.publish(coordinator, programme);
    return programme;
  }

  private Description description(Format format, Optional<GrantId> grant) {
    LocalizedText words = LocalizedText.dutch("Trauma herkennen");
    return new Description(
        new Slug("trauma-" + Ids.next()),
        format,
        words,
        Optional.empty(),
        words,
        words,
        Set.of(),
        Set.of(TargetGroup.OCMW_STAFF),
        words,
        Set.of(Language.DUTCH),
        "BE",
        coordinator.assignments().iterator().next().organisation(),
        List.of(),
        grant,
        new EligibilityRule.Everyone(),
        List.of(),
        Optional.empty());
  }

  private static Proposal proposal(int capacity, WaitingListPolicy policy) {
    Instant start = Instant.now().plus(Duration.ofDays(30));
    return new Proposal(
        Language.DUTCH,
        new Venue.Online(),
        capacity,
        1,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new SessionProposal(
                Optional.empty(), start, start.plus(Duration.ofMinutes(90)), Optional.empty())),
        BRUSSELS,
        policy,
        true,
        3,
        Visibility.PUBLIC);
  }
}
