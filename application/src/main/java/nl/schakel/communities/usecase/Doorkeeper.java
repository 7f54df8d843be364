package nl.schakel.communities.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityEvent.CommunityChanged;
import nl.schakel.communities.CommunityEvent.JoinRequestMoved;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Settled;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.communities.port.Removals;
import nl.schakel.communities.port.Rolls;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets people in, by whichever door, and says what came of who asked. */
@UseCasePart
class Doorkeeper {

  private final Rolls rolls;
  private final Removals removals;
  private final JoinRequests requests;
  private final Events events;
  private final Clock clock;

  Doorkeeper(Rolls rolls, Removals removals, JoinRequests requests, Events events, Clock clock) {
    this.rolls = rolls;
    this.removals = removals;
    this.requests = requests;
    this.events = events;
    this.clock = clock;
  }

  /** Whoever was let in since they were taken out is as welcome as anybody. */
  void letIn(CommunityId community, Member member, Actor by) {
    rolls.put(community, member);
    removals.forget(community, member.person());
    events.publish(
        new CommunityChanged(
            community,
            Change.JOINED,
            Optional.of(member.person()),
            Optional.of(by.account().value()),
            clock.instant()));
  }

  /** Changed their mind, or came in by another door: nobody has to answer any more. */
  void askNoLonger(CommunityId community, Actor actor) {
    requests
        .lockOpen(community, actor.person())
        .ifPresent(open -> settle(open.withdraw(clock.instant()), Optional.of(actor)));
  }

  void settle(Settled request, Optional<Actor> by) {
    requests.save(request);
    tell(request, by);
  }

  void tell(JoinRequest request, Optional<Actor> by) {
    events.publish(
        new JoinRequestMoved(
            request.asking().community(),
            request.getId(),
            request.asking().person(),
            request.step(),
            by.map(actor -> actor.account().value()),
            clock.instant()));
  }
}
