package nl.schakel.communities.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Roll;
import nl.schakel.communities.model.Roll.Answer;
import nl.schakel.communities.model.Roll.Pass;
import nl.schakel.communities.port.Rolls;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class JoiningService implements JoinCommunity {

  private final CommunityDesk desk;
  private final Rolls rolls;
  private final Doorkeeper door;
  private final LinkTokens links;

  JoiningService(CommunityDesk desk, Rolls rolls, Doorkeeper door, LinkTokens links) {
    this.desk = desk;
    this.rolls = rolls;
    this.door = door;
    this.links = links;
  }

  @Override
  public Outcome join(Actor actor, CommunityId id, Seat seat) {
    return join(actor, desk.any(id), seat, Pass.NONE);
  }

  @Override
  public Outcome accept(Actor actor, String token, Seat seat) {
    return join(actor, desk.any(invitedTo(token)), seat, Pass.INVITED);
  }

  @Override
  public CommunityId invitedTo(String token) {
    return links
        .resolve(Purpose.COMMUNITY_INVITATION, token)
        .map(CommunityId::new)
        .orElseThrow(CommunityDesk::unknown);
  }

  private Outcome join(Actor actor, Community community, Seat seat, Pass pass) {
    return community.hasPlaceFor(seat)
        ? answer(
            actor,
            community.id(),
            desk.roll(community.id()).join(actor.person(), seat, pass, desk.now()))
        : new Outcome.UnknownTeam();
  }

  @Override
  public Outcome sit(Actor actor, CommunityId id, Seat seat) {
    Community community = desk.any(id);
    Roll roll = desk.roll(id);
    return community.hasPlaceFor(seat)
            || seat.team().filter(team -> roll.isFrom(actor.person(), team)).isPresent()
        ? answer(actor, id, roll.sit(actor.person(), seat))
        : new Outcome.UnknownTeam();
  }

  @Override
  public Outcome leave(Actor actor, CommunityId id) {
    return answer(actor, id, desk.roll(id).leave(actor.person()));
  }

  private Outcome answer(Actor actor, CommunityId id, Answer answer) {
    return switch (answer) {
      case Answer.Kept(var member) -> {
        door.letIn(id, member, actor);
        door.askNoLonger(id, actor);
        yield new Outcome.Done(id);
      }
      case Answer.Seated(var member) -> {
        rolls.seat(member, desk.now());
        yield done(id, Change.SEATED, actor);
      }
      case Answer.Gone(var member) -> went(id, member, actor);
      case Answer.Removed(var member) -> went(id, member, actor);
      case Answer.Already _, Answer.Stranger _ -> new Outcome.Already(id);
      case Answer.OnInvitation _ -> new Outcome.OnInvitation();
      case Answer.AfterRemoval _ -> new Outcome.AfterRemoval();
      case Answer.LastLead _ -> new Outcome.LastLead();
    };
  }

  private Outcome went(CommunityId id, Member member, Actor actor) {
    rolls.close(member, desk.now());
    return done(id, Change.LEFT, actor);
  }

  private Outcome done(CommunityId id, Change change, Actor actor) {
    desk.tell(id, change, Optional.of(actor.person()), actor);
    return new Outcome.Done(id);
  }
}
