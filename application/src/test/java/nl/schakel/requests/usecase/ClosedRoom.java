package nl.schakel.requests.usecase;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.learning.TailorMade.Plan;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.learning.TailorMade.Unseated;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** One closed edition at a time, which refuses whoever works for another organisation. */
final class ClosedRoom implements ClosedEditions {

  static final String ORGANISATION = "Roc Voorbeelddam";

  final List<Participant> seated = new ArrayList<>();
  final List<EditionId> cancelled = new ArrayList<>();
  private final Clock clock;
  private Optional<Run> last = Optional.empty();

  ClosedRoom(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Planned plan(Actor planner, Plan plan) {
    if (plan.parts().getFirst().start().isBefore(clock.instant())) {
      return new Planned.InThePast();
    }
    Run run = run(plan);
    last = Optional.of(run);
    return new Planned.Done(run.edition().id());
  }

  /** What was planned last. */
  Run planned() {
    return last.orElseThrow();
  }

  private static Run run(Plan plan) {
    return new Run(
        plan.programme(),
        DemoOrganisation.MOVISIE.id(),
        new EditionCard(
            EditionId.next(),
            new Slug("taboethemas-op-maat"),
            LocalizedText.dutch("Taboethema’s op maat"),
            Optional.empty(),
            plan.place(),
            plan.zone(),
            plan.parts().stream().map(part -> session(part, plan.zone())).toList()));
  }

  private static SessionCard session(Part part, ZoneId zone) {
    return new SessionCard(SessionId.next(), part.start(), part.end(), zone, false, false);
  }

  @Override
  public void cancel(Actor planner, EditionId edition) {
    cancelled.add(edition);
  }

  @Override
  public Seated seat(EditionId edition, Colleague colleague) {
    Optional<Participant> known =
        seated.stream().filter(each -> each.email().equals(colleague.email())).findFirst();
    if (known.isPresent()) {
      return new Seated.Already(known.get().enrolment());
    }
    if (!colleague.organisation().equals(ORGANISATION)) {
      return new Seated.Refused(RefusalReason.NOT_ELIGIBLE);
    }
    EnrolmentId place = EnrolmentId.next();
    seated.add(
        new Participant(
            place,
            edition,
            PersonId.next(),
            colleague.name(),
            colleague.email(),
            colleague.language(),
            Optional.of(colleague.organisation()),
            colleague.jobTitle()));
    return new Seated.Done(place);
  }

  @Override
  public Unseated unseat(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    seated.removeIf(each -> each.enrolment().equals(enrolment));
    return new Unseated.Done();
  }

  @Override
  public Seated join(EditionId edition, PersonId member) {
    throw new IllegalStateException("nobody meets in the training of an organisation");
  }

  @Override
  public Unseated leave(EditionId edition, EnrolmentId enrolment, Optional<Actor> by) {
    throw new IllegalStateException("nobody meets in the training of an organisation");
  }
}
