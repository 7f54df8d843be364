package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Roll.Answer;
import nl.schakel.communities.model.Roll.Pass;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AskingService implements AskToJoin {

  private final CommunityDesk desk;
  private final Doorkeeper door;
  private final JoinRequests requests;

  AskingService(CommunityDesk desk, Doorkeeper door, JoinRequests requests) {
    this.desk = desk;
    this.door = door;
    this.requests = requests;
  }

  @Override
  public Outcome ask(Actor actor, CommunityId id, Seat seat, Optional<String> words) {
    Community community = desk.any(id);
    List<Finding> findings = words.map(PersonalDataCheck::findings).orElseGet(List::of);
    if (!findings.isEmpty()) {
      return new Outcome.TellsOfSomebody(findings);
    }
    return requests
        .lockOpen(id, actor.person())
        .<Outcome>map(open -> new Outcome.Asked(open.getId()))
        .orElseGet(() -> inFrontOf(community, actor, seat, words));
  }

  /** Who would come in by themselves need not ask; also who was taken out may. */
  private Outcome inFrontOf(Community community, Actor actor, Seat seat, Optional<String> words) {
    return switch (desk.roll(community.id()).join(actor.person(), seat, Pass.NONE, desk.now())) {
      case Answer.Already _ -> new Outcome.AlreadyMember();
      case Answer.OnInvitation _, Answer.AfterRemoval _ ->
          community.hasPlaceFor(seat)
              ? asked(community.id(), actor, seat, words)
              : new Outcome.UnknownTeam();
      case Answer.Kept _,
          Answer.Seated _,
          Answer.Gone _,
          Answer.Removed _,
          Answer.Stranger _,
          Answer.LastLead _ ->
          new Outcome.MayJoin();
    };
  }

  private Outcome asked(CommunityId id, Actor actor, Seat seat, Optional<String> words) {
    Asking asking = new Asking(JoinRequestId.next(), id, actor.person(), seat, words, desk.now());
    requests.add(new Open(asking));
    door.tell(new Open(asking), Optional.of(actor));
    return new Outcome.Asked(asking.id());
  }

  @Override
  public void withdraw(Actor actor, CommunityId id) {
    door.askNoLonger(desk.any(id).id(), actor);
  }
}
