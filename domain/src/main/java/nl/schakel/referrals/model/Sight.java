package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course.Told;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Transitions.Mover;

/** What each side gets to see of a referral. */
public final class Sight {

  private Sight() {}

  /** As somebody on this side may see it on this day. */
  public static Referral of(Referral referral, Mover side, LocalDate today) {
    return switch (side) {
      case REFERRER -> forReferrer(referral);
      case RECEIVER -> with(referral, forReceiver(referral, today));
      case EITHER, SYSTEM -> throw new IllegalArgumentException("nobody looks from there");
    };
  }

  /** Not who must not be involved nor with whom the client was, and nothing without a basis. */
  private static Details forReceiver(Referral referral, LocalDate today) {
    Details all = referral.details();
    boolean holds =
        !isStopped(referral)
            && all.content().basis().filter(basis -> basis.holdsOn(today)).isPresent();
    return new Details(
        all.id(),
        all.fact(),
        all.route().withoutPast(),
        all.sender(),
        all.handler(),
        all.urgency(),
        holds ? all.content() : Content.NONE,
        Set.of(),
        Optional.empty(),
        all.course());
  }

  private static boolean isStopped(Referral referral) {
    return referral instanceof Over.Closed closed && closed.how() == Over.Closing.STOPPED;
  }

  private static Referral forReferrer(Referral referral) {
    return switch (referral.details().feedback()) {
      case OUTCOME -> isCovered(referral) ? referral : withoutEnd(referral);
      case ARRIVAL -> withoutOutcome(referral);
      case NONE -> withoutArrival(withoutOutcome(referral));
    };
  }

  /** How it ended is told when the client's word still held at its end. */
  private static boolean isCovered(Referral referral) {
    Details details = referral.details();
    List<Told> told = details.course().feedback();
    Instant ended = told.isEmpty() ? referral.since() : told.getLast().at();
    LocalDate day = ended.atZone(WorkingDays.ZONE).toLocalDate();
    return details.content().basis().filter(basis -> !basis.holdsOn(day)).isEmpty();
  }

  private static Referral withoutOutcome(Referral referral) {
    return withoutEnd(with(referral, withoutWords(referral.details())));
  }

  private static Referral withoutEnd(Referral referral) {
    return switch (referral) {
      case Shared.Ended(var details, var since, var timer, _) ->
          new Shared.Ended(details, since, timer, EndOutcome.UNKNOWN);
      case Over.Closed(var details, var since, var how, _) ->
          new Over.Closed(details, since, how, Optional.empty());
      case Referral other -> other;
    };
  }

  /**
   * What the referrer may not know happened, has not happened yet. Whether time ran out before
   * somebody came or long after, it was taken back: only what began can be closed. Why it was
   * handed back is told, but for what tells of the client.
   */
  private static Referral withoutArrival(Referral referral) {
    Details details = withoutContact(referral.details());
    return switch (referral) {
      case Pending.Accepted _, Shared.Started _, Shared.Ended _ -> accepted(details);
      case Over.Closed(_, var since, _, _) -> new Over.Withdrawn(details, since);
      case Over.Expired(_, var since) when details.course().accepted().isPresent() ->
          new Over.Withdrawn(details, since);
      case Over.Returned(_, var since, var refusal) ->
          new Over.Returned(details, since, refusal.discreet());
      case Referral other -> with(other, details);
    };
  }

  /** With the deadline that it had then: one that moves tells that somebody came. */
  private static Pending.Accepted accepted(Details details) {
    Instant since = details.course().accepted().orElseThrow();
    return new Pending.Accepted(details, since, details.waits().untilContact(since));
  }

  private static Details withoutWords(Details details) {
    return details.with(
        course ->
            course.retold(
                course.feedback().stream()
                    .map(told -> new Told(told.at(), Optional.empty()))
                    .toList(),
                course.contact()));
  }

  private static Details withoutContact(Details details) {
    return details.with(course -> course.retold(List.of(), Optional.empty()));
  }

  private static Referral with(Referral referral, Details details) {
    return switch (referral) {
      case Referral.Draft(_, var since) -> new Referral.Draft(details, since);
      case Open open -> open.with(details, open.timer());
      case Over over -> over.with(details);
    };
  }

  /** The state that the referrer is told. */
  public static ReferralState toldState(Referral referral) {
    return forReferrer(referral).state();
  }

  /** The deadline that the referrer is told of. */
  public static Optional<Timer> toldTimer(Referral referral) {
    return forReferrer(referral) instanceof Open open
        ? Optional.of(open.timer())
        : Optional.empty();
  }

  /** Whether this side is told of it at all, or only of what led to it. */
  public static boolean hidesArrival(Details details, Mover side) {
    return side == Mover.REFERRER && details.feedback() == Feedback.NONE;
  }
}
