package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.JoinRequest.Settled;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Roll.Answer;
import nl.schakel.communities.model.Roll.Pass;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DecidingService implements KeepMembers.Requests {

  private final CommunityDesk desk;
  private final Doorkeeper door;
  private final JoinRequests requests;

  DecidingService(CommunityDesk desk, Doorkeeper door, JoinRequests requests) {
    this.desk = desk;
    this.door = door;
    this.requests = requests;
  }

  @Override
  public Decision admit(Actor actor, CommunityId id, JoinRequestId request, Seat seat) {
    Community community = desk.kept(actor, id);
    return switch (lock(id, request)) {
      case Open open ->
          community.hasPlaceFor(seat) || open.asking().seat().team().equals(seat.team())
              ? admitted(open, seat, actor)
              : new Decision.UnknownTeam();
      case Settled settled -> new Decision.TakenBefore(settled.step());
    };
  }

  /** Who came in meanwhile stays as they are. */
  private Decision admitted(Open open, Seat seat, Actor actor) {
    CommunityId id = open.asking().community();
    if (desk.roll(id).join(open.asking().person(), seat, Pass.INVITED, desk.now())
        instanceof Answer.Kept(var member)) {
      door.letIn(id, member, actor);
    }
    door.settle(open.admit(desk.now()), Optional.of(actor));
    return new Decision.Taken();
  }

  @Override
  public Decision decline(
      Actor actor, CommunityId id, JoinRequestId request, Optional<String> words) {
    desk.kept(actor, id);
    return switch (lock(id, request)) {
      case Open open -> declined(open, words, actor);
      case Settled settled -> new Decision.TakenBefore(settled.step());
    };
  }

  private Decision declined(Open open, Optional<String> words, Actor actor) {
    List<Finding> findings = words.map(PersonalDataCheck::findings).orElseGet(List::of);
    if (!findings.isEmpty()) {
      return new Decision.TellsOfSomebody(findings);
    }
    door.settle(open.decline(words, desk.now()), Optional.of(actor));
    return new Decision.Taken();
  }

  private JoinRequest lock(CommunityId community, JoinRequestId request) {
    return requests.lock(community, request).orElseThrow(CommunityDesk::unknown);
  }
}
