package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class FollowingService implements FollowParent, SettleSeats {

  private final ParentDesk desk;
  private final Answers answers;
  private final Parents parents;
  private final LinkTokens links;

  FollowingService(ParentDesk desk, Answers answers, Parents parents, LinkTokens links) {
    this.desk = desk;
    this.answers = answers;
    this.parents = parents;
    this.links = links;
  }

  @Override
  public Outcome answer(Actor actor, ParentId id, Answer answer) {
    Series series = lock(actor, id);
    return answers.take(series, desk.parent(id), answer, ParentDesk.by(actor));
  }

  private Series lock(Actor actor, ParentId id) {
    return desk.lock(actor, desk.parent(id).invitation().group());
  }

  @Override
  public void called(Actor actor, ParentId id) {
    lock(actor, id);
    Parent parent = desk.parent(id);
    desk.save(parent.with(parent.invitation().calling(false)), Step.CALLED, ParentDesk.by(actor));
  }

  @Override
  public void remove(Actor actor, ParentId id) {
    Series series = lock(actor, id);
    links.revoke(Purpose.PARENT_INVITATION, id.value());
    parents.remove(id);
    desk.tell(series.id(), Step.REMOVED, ParentDesk.by(actor));
    desk.settle(series, ParentDesk.by(actor));
  }

  @Override
  public void settle(ParentGroupId group) {
    if (!parents.of(group).isEmpty()) {
      desk.settle(desk.lock(group), Optional.empty());
    }
  }
}
