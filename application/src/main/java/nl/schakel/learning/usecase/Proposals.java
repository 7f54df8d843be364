package nl.schakel.learning.usecase;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Repetition;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;

/** Turns what planners filled in into a plan, keeping the identity of what was there before. */
final class Proposals {

  private Proposals() {}

  static EditionPlan plan(EditionId id, Terms terms, Proposal proposal) {
    List<Session> sessions =
        proposal.sessions().stream().map(s -> fresh(s, proposal.zone())).toList();
    return plan(id, terms, proposal, sessions, 0);
  }

  static EditionPlan revise(EditionPlan before, Proposal proposal) {
    Set<SessionId> kept =
        proposal.sessions().stream()
            .flatMap(s -> s.id().stream())
            .collect(Collectors.toUnmodifiableSet());
    Stream<Session> dropped =
        before.sessions().stream().filter(s -> !kept.contains(s.id())).map(Session::cancel);
    Stream<Session> proposed =
        proposal.sessions().stream().map(s -> revised(before, s, proposal.zone()));
    return plan(
        before.id(),
        before.terms(),
        proposal,
        Stream.concat(proposed, dropped).toList(),
        before.version());
  }

  /** The same plan later, by the clock on the wall: ten o'clock stays ten o'clock. */
  static EditionPlan shifted(EditionPlan plan, int seats, Period later) {
    UnaryOperator<Instant> shift = at -> Repetition.shifted(at, plan.zone(), later);
    Proposal proposal =
        new Proposal(
            plan.language(),
            plan.venue(),
            seats,
            plan.minimum(),
            plan.opens().map(shift),
            plan.closes().map(shift),
            plan.held().stream().map(s -> shifted(s, shift)).toList(),
            plan.zone(),
            plan.waitingList(),
            plan.reviewHoldsSeat(),
            plan.linkDaysBefore(),
            plan.visibility());
    return plan(EditionId.next(), plan.terms(), proposal);
  }

  /** The joining link is not copied: it belongs to one meeting. */
  private static SessionProposal shifted(Session session, UnaryOperator<Instant> shift) {
    return new SessionProposal(
        Optional.empty(),
        shift.apply(session.start()),
        shift.apply(session.end()),
        Optional.empty());
  }

  private static EditionPlan plan(
      EditionId id, Terms terms, Proposal proposal, List<Session> sessions, long version) {
    return new EditionPlan(
        id,
        terms,
        proposal.language(),
        proposal.venue(),
        proposal.minimum(),
        proposal.opens(),
        proposal.closes(),
        sessions,
        proposal.zone(),
        proposal.waitingList(),
        proposal.reviewHoldsSeat(),
        proposal.linkDaysBefore(),
        proposal.visibility(),
        version);
  }

  private static Session revised(EditionPlan before, SessionProposal proposal, ZoneId zone) {
    return before.sessions().stream()
        .filter(s -> proposal.id().filter(s.id()::equals).isPresent())
        .findFirst()
        .map(s -> s.revise(proposal.start(), proposal.end(), zone, proposal.joiningLink()))
        .orElseGet(() -> fresh(proposal, zone));
  }

  private static Session fresh(SessionProposal proposal, ZoneId zone) {
    return new Session(
        SessionId.next(),
        proposal.start(),
        proposal.end(),
        zone,
        proposal.joiningLink(),
        proposal.joiningLink().isPresent() ? 1 : 0,
        false);
  }
}
