package nl.schakel.learning.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentTransferred;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Transfer;
import nl.schakel.learning.model.Transfer.Answer;
import nl.schakel.learning.model.Transfer.Manner;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Enrolments.Addition.Added;
import nl.schakel.learning.port.Enrolments.Addition.AlreadyActive;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** Locks both editions as a form with two themes does, so that nobody waits in a circle. */
@ApplicationService
class TransferService implements TransferEnrolment {

  private final Editions editions;
  private final Enrolments enrolments;
  private final ReviewDesk reviews;
  private final Roster roster;
  private final Events events;
  private final Clock clock;

  TransferService(
      Editions editions,
      Enrolments enrolments,
      ReviewDesk reviews,
      Roster roster,
      Events events,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.reviews = reviews;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome transfer(Command command) {
    EditionId left = find(command.enrolment()).details().edition();
    Map<EditionId, Edition> locked =
        editions.lockPublished(List.of(left, command.to())).stream()
            .collect(Collectors.toMap(Edition::getId, Function.identity(), (same, _) -> same));
    Edition from = of(locked, left);
    Enrolment enrolment = find(command.enrolment());
    if (!Acting.isFor(command.by(), enrolment, from)) {
      throw new NotFoundException("enrolment");
    }
    Edition to = of(locked, command.to());
    return switch (enrolment) {
      case Active active when left.equals(command.to()) ->
          new Outcome.Already(active.getId(), active.standing());
      case Active active -> move(command, active, from, to);
      case Enrolment over -> over(over, command.to());
    };
  }

  private Outcome over(Enrolment over, EditionId to) {
    return enrolments
        .successorOf(over.getId())
        .filter(next -> next.details().edition().equals(to))
        .<Outcome>map(next -> new Outcome.Already(next.getId(), next.standing()))
        .orElseGet(() -> new Outcome.Over(over.standing()));
  }

  private Outcome move(Command command, Active before, Edition from, Edition to) {
    if (!from.plan().terms().programme().equals(to.plan().terms().programme())) {
      throw new NotFoundException("edition");
    }
    Reason why = Acting.reason(command.by(), Cause.TRANSFERRED, clock.instant());
    return switch (new Transfer(from, to, manner(command)).of(before, why.at())) {
      case Answer.TooLate() -> new Outcome.TooLate();
      case Answer.Full() -> new Outcome.Full();
      case Answer.Declined(var reason) -> new Outcome.Refused(reason);
      case Answer.Moved moved ->
          switch (enrolments.addInstead(moved.next(), before.getId())) {
            case AlreadyActive(var existing) -> new Outcome.AlreadyEnrolled(existing);
            case Added() -> keep(from, before, moved, why);
          };
    };
  }

  private Outcome keep(Edition from, Active before, Answer.Moved moved, Reason why) {
    Enrolment.Initial next = moved.next();
    editions.saveSeats(moved.to());
    Edition freed = roster.move(from, before, moved.left(), why);
    roster.announce(moved.to().plan(), next, why);
    reviews.carryOver(moved.left(), next, why.at());
    events.publish(new EnrolmentTransferred(before.getId(), next.getId(), next.person(), why.at()));
    roster.fill(freed, why.at());
    return new Outcome.Transferred(next.getId(), next.standing());
  }

  private static Manner manner(Command command) {
    return switch (command.by()) {
      case CancelEnrolment.By.Participant _,
          CancelEnrolment.By.Organisation _,
          CancelEnrolment.By.Circle _ ->
          Manner.BY_PARTICIPANT;
      case CancelEnrolment.By.Coordinator _ ->
          switch (command.withoutSeat()) {
            case STAY -> Manner.BY_COORDINATOR;
            case WAIT_IN_LINE -> Manner.BY_COORDINATOR_TO_THE_LINE;
          };
    };
  }

  private Enrolment find(EnrolmentId id) {
    return enrolments.find(id).orElseThrow(() -> new NotFoundException("enrolment"));
  }

  private static Edition of(Map<EditionId, Edition> locked, EditionId id) {
    return Optional.ofNullable(locked.get(id)).orElseThrow(() -> new NotFoundException("edition"));
  }
}
