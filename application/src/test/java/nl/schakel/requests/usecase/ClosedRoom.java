package nl.schakel.requests.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Plan;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.learning.TailorMade.Unseated;
import nl.schakel.people.PersonId;

/** One closed edition at a time, which refuses whoever works for another organisation. */
final class ClosedRoom implements ClosedEditions {

  static final String ORGANISATION = "Roc Voorbeelddam";

  final List<Participant> seated = new ArrayList<>();
  final List<EditionId> cancelled = new ArrayList<>();
  private final Clock clock;

  ClosedRoom(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Planned plan(Actor planner, Plan plan) {
    return plan.parts().getFirst().start().isBefore(clock.instant())
        ? new Planned.InThePast()
        : new Planned.Done(EditionId.next());
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
