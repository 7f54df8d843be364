package nl.schakel.referrals.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Shared;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.ReferralArchive;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OpenWorkService implements LookAfterOpenWork, PersonalRecords {

  private final ReferralArchive archive;
  private final Colleagues colleagues;
  private final ChainCards chains;
  private final Desk desk;

  OpenWorkService(ReferralArchive archive, Colleagues colleagues, ChainCards chains, Desk desk) {
    this.archive = archive;
    this.colleagues = colleagues;
    this.chains = chains;
    this.desk = desk;
  }

  /** Whether somebody may still do the work, or is gone for good. */
  private enum Gone {
    PERHAPS,
    SURELY
  }

  @Override
  public Outcome left(PersonId person) {
    return lookAfter(person, Gone.PERHAPS);
  }

  private Outcome lookAfter(PersonId person, Gone gone) {
    List<ReferralId> work = archive.openWorkOf(person);
    for (ReferralId id : work) {
      Referral referral = desk.lock(id).referral();
      if (referral.details().handler().filter(person::equals).isPresent()
          && isGone(person, Mover.RECEIVER, referral.details(), gone)) {
        handOn(referral, person);
      }
      Referral then = desk.lock(id).referral();
      if (then.details().sender().filter(person::equals).isPresent()
          && isGone(person, Mover.REFERRER, then.details(), gone)) {
        colleague(person, Mover.REFERRER, then.details())
            .ifPresentOrElse(other -> send(then, other), () -> end(then));
      }
    }
    return new Outcome.LookedAfter(work.size());
  }

  private boolean isGone(PersonId person, Mover side, Details details, Gone gone) {
    return gone == Gone.SURELY || !colleagues.of(side, details.route()).contains(person);
  }

  private Optional<PersonId> colleague(PersonId person, Mover side, Details details) {
    return colleagues.of(side, details.route()).stream()
        .filter(other -> !other.equals(person))
        .min(Comparator.comparing(PersonId::value));
  }

  private void handOn(Referral referral, PersonId person) {
    if (referral instanceof Open open) {
      Optional<PersonId> other = colleague(person, Mover.RECEIVER, open.details());
      desk.noted(open.handledBy(other), Fact.REASSIGNED, Optional.empty(), Optional.empty());
    }
  }

  private void send(Referral referral, PersonId colleague) {
    switch (referral) {
      case Draft draft -> desk.rewritten(draft.sentBy(colleague));
      case Open open ->
          desk.noted(open.sentBy(colleague), Fact.PASSED_ON, Optional.empty(), Optional.empty());
      case Over _ -> {}
    }
  }

  /** Nobody at the referrer could hear of it any more. */
  private void end(Referral referral) {
    switch (referral) {
      case Draft draft -> moved(draft.voidAsError(desk.now()), Step.VOID_AS_ERROR);
      case Pending pending -> moved(pending.withdraw(desk.now()), Step.WITHDRAW);
      case Shared shared -> moved(shared.stopSharing(desk.now()), Step.STOP_SHARING);
      case Open _, Over _ -> {}
    }
  }

  private void moved(Referral after, Step step) {
    desk.moved(after, step, Optional.empty(), Optional.empty());
  }

  @Override
  public Outcome closed(OrganisationId receiver) {
    return each(
        archive.openWith(receiver),
        referral -> {
          switch (referral) {
            case Pending pending -> moved(pending.withdraw(desk.now()), Step.WITHDRAW);
            case Shared shared -> tellKeeper(shared);
            case Referral _ -> {}
          }
        });
  }

  @Override
  public Outcome merged(OrganisationId receiver) {
    return each(
        archive.openWith(receiver),
        referral -> {
          if (referral instanceof Open open) {
            tellKeeper(open);
          }
        });
  }

  /** Who looks after the chain hears of it; once, however often it is said. */
  private void tellKeeper(Open open) {
    if (!desk.happenedLast(open.getId(), new What.Noted(Fact.ESCALATED))) {
      desk.noted(open, Fact.ESCALATED, Optional.empty(), Optional.empty());
    }
  }

  private Outcome each(List<ReferralId> open, Consumer<Referral> act) {
    open.forEach(id -> act.accept(desk.lock(id).referral()));
    return new Outcome.LookedAfter(open.size());
  }

  @Override
  public Outcome handedOver(ChainId chain) {
    return new Outcome.LookedAfter(
        chains.card(chain).map(card -> archive.keep(chain, card.keeper())).orElse(0));
  }

  @Override
  public String feature() {
    return "referrals";
  }

  @Override
  public int order() {
    return 460;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("referrals", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    PersonId id = new PersonId(person);
    lookAfter(id, Gone.SURELY);
    archive.forget(id);
  }
}
