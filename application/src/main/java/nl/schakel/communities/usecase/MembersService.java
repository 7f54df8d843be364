package nl.schakel.communities.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Roll.Answer;
import nl.schakel.communities.port.Removals;
import nl.schakel.communities.port.Rolls;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class MembersService implements KeepMembers {

  private final CommunityDesk desk;
  private final Rolls rolls;
  private final Removals removals;
  private final LinkTokens links;

  MembersService(CommunityDesk desk, Rolls rolls, Removals removals, LinkTokens links) {
    this.desk = desk;
    this.rolls = rolls;
    this.removals = removals;
    this.links = links;
  }

  @Override
  public Outcome remove(Actor actor, CommunityId id, PersonId member) {
    return answer(actor, id, desk.keptRoll(actor, id).remove(member, actor.person()));
  }

  @Override
  public Outcome readmit(Actor actor, CommunityId id, PersonId removed) {
    removals.forget(desk.kept(actor, id).id(), removed);
    desk.tell(id, Change.READMITTED, Optional.of(removed), actor);
    return new Outcome.Done();
  }

  @Override
  public Outcome appoint(Actor actor, CommunityId id, PersonId member) {
    return answer(actor, id, desk.keptRoll(actor, id).appoint(member));
  }

  @Override
  public Outcome layDown(Actor actor, CommunityId id, PersonId lead) {
    return answer(actor, id, desk.keptRoll(actor, id).layDown(lead));
  }

  private Outcome answer(Actor actor, CommunityId id, Answer answer) {
    return switch (answer) {
      case Answer.Kept(var member) -> {
        rolls.put(id, member);
        yield done(
            id, member.lead() ? Change.LEAD_APPOINTED : Change.LEAD_LAID_DOWN, member, actor);
      }
      case Answer.Removed(var member) -> {
        rolls.close(member, desk.now());
        removals.remember(member);
        links.revoke(Purpose.COMMUNITY_INVITATION, id.value()); // whoever goes may have kept one
        yield done(id, Change.REMOVED, member, actor);
      }
      case Answer.Gone(var member) -> {
        rolls.close(member, desk.now());
        yield done(id, Change.LEFT, member, actor);
      }
      case Answer.Already _, Answer.Seated _, Answer.OnInvitation _, Answer.AfterRemoval _ ->
          new Outcome.Done();
      case Answer.Stranger _ -> throw CommunityDesk.unknown();
      case Answer.LastLead _ -> new Outcome.LastLead();
    };
  }

  private Outcome done(CommunityId id, Change change, Member member, Actor actor) {
    desk.tell(id, change, Optional.of(member.person()), actor);
    return new Outcome.Done();
  }
}
