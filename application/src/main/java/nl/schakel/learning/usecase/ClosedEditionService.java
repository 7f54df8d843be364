package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Plan;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.learning.TailorMade.Unseated;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Member;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Named;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

/** Plans and fills closed editions by what coordinators do with any edition. */
@ApplicationService
class ClosedEditionService implements ClosedEditions {

  private final PlanEdition planning;
  private final RunEdition running;
  private final EnrolInEditions enrolling;
  private final CancelEnrolment cancelling;

  ClosedEditionService(
      PlanEdition planning,
      RunEdition running,
      EnrolInEditions enrolling,
      CancelEnrolment cancelling) {
    this.planning = planning;
    this.running = running;
    this.enrolling = enrolling;
    this.cancelling = cancelling;
  }

  @Override
  public Planned plan(Actor planner, Plan plan) {
    return switch (planning.draft(planner, plan.programme(), proposal(plan))) {
      case PlanEdition.Outcome.Done(var edition) -> open(planner, edition);
      case PlanEdition.Outcome.BelowHeld _, PlanEdition.Outcome.NotNow _ ->
          new Planned.NotOffered();
    };
  }

  private Planned open(Actor planner, EditionId edition) {
    return switch (running.publish(planner, edition)) {
      case RunEdition.Outcome.Done _ -> new Planned.Done(edition);
      case RunEdition.Outcome.InThePast _ -> new Planned.InThePast();
      case RunEdition.Outcome.ProgrammeNotPublished _,
          RunEdition.Outcome.NotNow _,
          RunEdition.Outcome.BelowHeld _ ->
          new Planned.NotOffered();
    };
  }

  private static Proposal proposal(Plan plan) {
    List<SessionProposal> sessions =
        plan.parts().stream()
            .map(
                part ->
                    new SessionProposal(
                        Optional.empty(), part.start(), part.end(), plan.joiningLink()))
            .toList();
    return new Proposal(
        plan.language(),
        plan.place()
            .<Venue>map(place -> new Venue.OnSite(place.name(), place.address()))
            .orElseGet(Venue.Online::new),
        plan.places(),
        0,
        Optional.empty(),
        Optional.empty(),
        sessions,
        plan.zone(),
        new WaitingListPolicy.Automatic(),
        false,
        EditionPlan.LINK_DAYS_BEFORE,
        Visibility.RESTRICTED);
  }

  /** Over or gone already is as good. */
  @Override
  public void cancel(Actor planner, EditionId edition) {
    running.cancel(planner, edition);
  }

  @Override
  public Seated seat(EditionId edition, Colleague colleague) {
    Newcomer person =
        new Newcomer(
            colleague.name(),
            colleague.email(),
            colleague.language(),
            Optional.of(colleague.organisation()),
            colleague.jobTitle());
    return enrol(edition, new Named(person));
  }

  @Override
  public Seated join(EditionId edition, PersonId member) {
    return enrol(edition, new Member(member));
  }

  private Seated enrol(EditionId edition, Who who) {
    Command command = new Command(List.of(edition), who, Optional.empty());
    return switch (enrolling.enrol(command).answers().getFirst().outcome()) {
      case Outcome.Admitted(var enrolment) -> new Seated.Done(enrolment);
      case Outcome.Waitlisted(var enrolment, int _) -> new Seated.Done(enrolment);
      case Outcome.UnderReview(var enrolment) -> new Seated.Done(enrolment);
      case Outcome.AlreadyEnrolled(var enrolment) -> new Seated.Already(enrolment);
      case Outcome.Refused(var reason) -> new Seated.Refused(reason);
    };
  }

  @Override
  public Unseated unseat(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    return end(enrolment, new By.Organisation(edition, by));
  }

  @Override
  public Unseated leave(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    return end(enrolment, new By.Circle(edition, by));
  }

  private Unseated end(EnrolmentId enrolment, By by) {
    return switch (cancelling.cancel(new CancelEnrolment.Command(enrolment, by))) {
      case CancelEnrolment.Outcome.Cancelled _, CancelEnrolment.Outcome.AlreadyOver _ ->
          new Unseated.Done();
      case CancelEnrolment.Outcome.TooLate _ -> new Unseated.TooLate();
    };
  }
}
