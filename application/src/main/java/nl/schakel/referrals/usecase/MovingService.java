package nl.schakel.referrals.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Move;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Shared;
import nl.schakel.referrals.model.Sight;
import nl.schakel.referrals.model.Transitions;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.referrals.usecase.Fitness.Objection;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class MovingService implements MoveReferral {

  private final Desk desk;
  private final Consequences consequences;
  private final Fitness fitness;
  private final Followers followers;

  MovingService(Desk desk, Consequences consequences, Fitness fitness, Followers followers) {
    this.desk = desk;
    this.consequences = consequences;
    this.fitness = fitness;
    this.followers = followers;
  }

  @Override
  public Outcome move(Command command) {
    Kept kept = desk.lock(command.referral());
    Step step = command.wish().step();
    Mover side =
        new Sides(command.actor(), desk.now()).of(kept.referral(), Transitions.mover(step));
    Referral told = Sight.of(kept.referral(), side, desk.today());
    if (Transitions.after(told.state(), step).isEmpty()) {
      return notFrom(told, side);
    }
    if (command.seen().filter(seen -> seen != desk.version(kept, side)).isPresent()) {
      throw new StaleChangeException("referral");
    }
    return switch (meant(command, kept.referral())) {
      case Meant.Unclear(var outcome) -> outcome;
      case Meant.Clear(var move) -> take(move, kept.referral(), command.actor(), side);
    };
  }

  /** The colleague who was first is named to who stands on the same side. */
  private static Outcome notFrom(Referral told, Mover side) {
    return new Outcome.NotFrom(
        told.state(), told.since(), told.details().handler().filter(_ -> side == Mover.RECEIVER));
  }

  private Meant meant(Command command, Referral kept) {
    Details details = kept.details();
    LocalDate today = desk.today();
    return switch (command.wish()) {
      case Wish.Offer() -> offer(details);
      case Wish.Ask(var question) -> Meant.saying(question, Move.Ask::new);
      case Wish.Supply(var told) -> Meant.supply(told, details, today);
      case Wish.Waitlist wish -> Meant.waitlist(wish, today);
      case Wish.Accept() -> Meant.accept(command.actor());
      case Wish.Decline(var no) -> consequences.meant(no, details, Move.Decline::new);
      case Wish.Start(var contact) -> Meant.start(contact, details, today);
      case Wish.End wish -> Meant.end(wish, details, today);
      case Wish.ConfirmFeedback() -> Meant.clear(new Move.ConfirmFeedback());
      case Wish.HandBack(var no) -> consequences.meant(no, details, Move.HandBack::new);
      case Wish.DropOut(var cause) -> Meant.clear(new Move.DropOut(cause));
      case Wish.Withdraw() -> Meant.clear(takingBack(kept));
      case Wish.StopSharing() -> Meant.clear(new Move.StopSharing());
      case Wish.VoidAsError() -> Meant.clear(new Move.VoidAsError());
    };
  }

  /** Who may not be told that they met takes it back all the same: then sharing stops. */
  private static Move takingBack(Referral kept) {
    return kept instanceof Shared ? new Move.StopSharing() : new Move.Withdraw();
  }

  private Meant offer(Details draft) {
    return fitness
        .objection(draft)
        .map(MovingService::outcome)
        .<Meant>map(Meant.Unclear::new)
        .orElseGet(() -> Meant.clear(new Move.Offer()));
  }

  private static Outcome outcome(Objection objection) {
    return switch (objection) {
      case Objection.Unfit(var flaws) -> new Outcome.Unfit(flaws);
      case Objection.NotForThem(var criteria) -> new Outcome.NotForThem(criteria);
      case Objection.NotPossible() -> new Outcome.NotPossible();
    };
  }

  private Outcome take(Move move, Referral kept, Actor actor, Mover side) {
    Referral before = kept instanceof Draft draft ? fitness.pinned(draft) : kept;
    Referral after = move.from(before, desk.now()).orElseThrow();
    long version = desk.moved(after, move.step(), Desk.by(actor, side, before), Optional.of(actor));
    consequences.follow(after);
    followers.tell(after, move.step());
    return new Outcome.Moved(Sight.of(after, side, desk.today()).state(), version);
  }
}
