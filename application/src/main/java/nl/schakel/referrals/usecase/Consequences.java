package nl.schakel.referrals.usecase;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.model.Move;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.usecase.Wish.No;
import nl.schakel.shared.usecase.UseCasePart;

/** Sees to it that a no has a consequence. */
@UseCasePart
class Consequences {

  private final Ways ways;
  private final GapSignals gaps;

  Consequences(Ways ways, GapSignals gaps) {
    this.ways = ways;
    this.gaps = gaps;
  }

  Meant meant(No no, Details details, Function<Refusal, Move> move) {
    Set<Flaw> flaws = flaws(no, details);
    if (!flaws.isEmpty()) {
      return new Meant.Unclear(new MoveReferral.Outcome.Unfit(flaws));
    }
    return Meant.perhapsSaying(no.words(), words -> move.apply(no.with(words)));
  }

  private Set<Flaw> flaws(No no, Details details) {
    EnumSet<Flaw> found = EnumSet.noneOf(Flaw.class);
    found.addAll(Refusal.flaws(no.reason(), no.criterion(), no.language()));
    no.criterion()
        .filter(number -> !hasCriterion(details.route(), number))
        .ifPresent(_ -> found.add(Flaw.WHICH_CRITERION));
    no.consequence()
        .map(consequence -> flaw(consequence, details))
        .orElse(Optional.of(Flaw.NO_CONSEQUENCE))
        .ifPresent(found::add);
    return found;
  }

  private boolean hasCriterion(Route route, int number) {
    return ways.link(route, route.link()).stream()
        .flatMap(link -> link.criteria().stream())
        .anyMatch(criterion -> criterion.number() == number);
  }

  private Optional<Flaw> flaw(Consequence consequence, Details details) {
    return switch (consequence) {
      case Consequence.Nowhere() -> Optional.empty();
      case Consequence.Elsewhere(var link) -> flaw(link, details);
    };
  }

  /** Why an organisation must not be involved, or whether that is the reason, nobody is told. */
  private Optional<Flaw> flaw(LinkId id, Details details) {
    Route route = details.route();
    boolean canBeTaken = ways.onward(details).stream().anyMatch(link -> link.id().equals(id));
    boolean leadsBack =
        ways.link(route, id).filter(link -> route.leadsBackTo(link.to().partner())).isPresent();
    return Optional.of(leadsBack ? Flaw.LEADS_BACK : Flaw.NO_SUCH_WAY).filter(_ -> !canBeTaken);
  }

  /** When there is no other way, the chain hears of it. */
  void follow(Referral after) {
    switch (after) {
      case Over.Declined(var details, var at, var refusal) -> signal(details, refusal, at);
      case Over.Returned(var details, var at, var refusal) -> signal(details, refusal, at);
      case Referral _ -> {}
    }
  }

  private void signal(Details details, Refusal refusal, Instant at) {
    Route route = details.route();
    refusal
        .gap()
        .map(
            kind ->
                new Signal(
                    route.municipality(),
                    route.topic(),
                    Optional.of(route.chain()),
                    kind,
                    refusal.language(),
                    Source.DECLINE,
                    at))
        .ifPresent(gaps::signal);
  }
}
