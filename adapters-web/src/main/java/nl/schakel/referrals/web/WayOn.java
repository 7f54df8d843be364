package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.referrals.web.ReferralPage.GoOn;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.web.Parts.Link;

/** Where the client of a referral that did not end well can go, for who referred. */
record WayOn(Opened opened, Drawn drawn, Names names) {

  Optional<GoOn> shown() {
    boolean asks = opened.side() == Mover.REFERRER && opened.successor().isEmpty();
    return Optional.of(seen())
        .filter(_ -> asks && isUnhelped())
        .map(_ -> new GoOn(names.frame().text("handover.goOn." + why()), ways(), all()));
  }

  private Seen seen() {
    return opened.seen();
  }

  private boolean isUnhelped() {
    return switch (seen().state()) {
      case DECLINED, RETURNED, WITHDRAWN, EXPIRED, DROPPED -> true;
      case CLOSED -> seen().outcome().map(WayOn::isUnhelped).orElseGet(this::wouldBeKnown);
      case DRAFT, OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED, STARTED, ENDED, VOID -> false;
    };
  }

  private static boolean isUnhelped(EndOutcome outcome) {
    return switch (outcome) {
      case NOT_REACHED, GOES_ON_ELSEWHERE, UNKNOWN -> true;
      case GOAL_REACHED, PARTLY_REACHED -> false;
    };
  }

  /** It was stopped before its end; where the end may not be told, nobody knows. */
  private boolean wouldBeKnown() {
    return seen().details().feedback() == Feedback.OUTCOME;
  }

  private String why() {
    return seen()
        .refusal()
        .map(_ -> named().isPresent() ? "NAMED" : "NOWHERE")
        .orElseGet(() -> seen().state().name());
  }

  /** What the other side named, and then what the chain means for it, as far as it can be taken. */
  private List<Link> ways() {
    Stream<LinkId> meant =
        drawn.link(route().link()).stream()
            .flatMap(link -> link.alternatives().stream())
            .map(Alternative::instead);
    return Stream.concat(named().stream(), meant)
        .distinct()
        .flatMap(id -> opened.onward().stream().filter(link -> link.id().equals(id)))
        .map(
            link ->
                new Link(
                    names.organisation(link.to().partner()),
                    OfferPaths.over(route().chain(), link.id(), Optional.of(id()))))
        .toList();
  }

  private Optional<LinkId> named() {
    return seen()
        .refusal()
        .flatMap(
            refusal ->
                switch (refusal.consequence()) {
                  case Consequence.Elsewhere(var link) -> Optional.of(link);
                  case Consequence.Nowhere() -> Optional.empty();
                });
  }

  private String all() {
    return OfferPaths.after(route().chain(), id());
  }

  private Route route() {
    return seen().details().route();
  }

  private ReferralId id() {
    return seen().details().id();
  }
}
