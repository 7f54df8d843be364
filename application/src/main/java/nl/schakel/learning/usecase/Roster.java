package nl.schakel.learning.usecase;

import java.time.Instant;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.model.WaitingListPolicy.Turn;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * The list of who is in an edition. The one place where an enrolment moves from one state to
 * another: its new state, the count of places and the event are written together, under the
 * edition's lock.
 */
@UseCasePart
class Roster {

  private final Editions editions;
  private final Enrolments enrolments;
  private final Events events;

  Roster(Editions editions, Enrolments enrolments, Events events) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.events = events;
  }

  Edition move(Edition edition, Enrolment before, Enrolment after, Reason why) {
    Edition counted = edition.follow(before, after);
    enrolments.save(after, why.cause());
    editions.saveSeats(counted);
    announce(edition.plan(), after, why);
    return counted;
  }

  void announce(EditionPlan plan, Enrolment enrolment, Reason why) {
    events.publish(
        new EnrolmentMoved(
            enrolment.getId(),
            plan.id(),
            enrolment.details().participant().person(),
            enrolment.standing(),
            why.cause(),
            why.by(),
            why.at()));
    if (enrolment instanceof Admitted admitted) {
      releaseLinks(plan, admitted, why.at());
    }
  }

  /**
   * Free places go to whoever waits, in the order of arrival. Once an edition has begun they stay
   * free: nobody is sent to a training of which they miss a part.
   */
  Edition fill(Edition edition, Instant now) {
    if (edition.plan().hasBegun(now)) {
      return edition;
    }
    Edition filled = edition;
    for (Waitlisted next : enrolments.nextInLine(edition.getId(), edition.seats().free())) {
      filled = giveTurn(filled, next, now);
    }
    return filled;
  }

  private Edition giveTurn(Edition edition, Waitlisted next, Instant now) {
    EditionPlan plan = edition.plan();
    return switch (plan.waitingList().turn(now, plan.begins(), plan.zone())) {
      case Turn.Promote() ->
          move(edition, next, next.promote(now), Reason.bySystem(Cause.PROMOTED, now));
      case Turn.Offer(Instant until) ->
          move(edition, next, next.offer(until, now), Reason.bySystem(Cause.OFFER_MADE, now));
      case Turn.Later() -> edition;
    };
  }

  /** Who comes late gets at once what the others already have. */
  private void releaseLinks(EditionPlan plan, Admitted admitted, Instant now) {
    for (Session session : plan.held()) {
      session
          .releasedLink(plan.linkDaysBefore(), now)
          .filter(_ -> now.isBefore(session.end()))
          .ifPresent(
              _ ->
                  events.publish(
                      new JoiningLinkReleased(
                          admitted.getId(),
                          admitted.person(),
                          session.id(),
                          session.linkRevision(),
                          now)));
    }
  }
}
