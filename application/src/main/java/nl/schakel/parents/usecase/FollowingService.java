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
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.port.ParentArchive;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class FollowingService implements FollowParent, LookAfterParents.SettleSeats {

  private final ParentDesk desk;
  private final Answers answers;
  private final Parents parents;
  private final ParentArchive archive;
  private final LinkTokens links;

  FollowingService(
      ParentDesk desk, Answers answers, Parents parents, ParentArchive archive, LinkTokens links) {
    this.archive = archive;
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
  public Correction correct(Actor actor, ParentId id, Known known) {
    Series series = lockOwn(actor, id);
    Parent parent = desk.parent(id);
    if (isTaken(series, id, known.phone())) {
      return Correction.SAME_PHONE;
    }
    Parent after = parent.with(parent.invitation().knowing(known));
    if (!after.equals(parent)) {
      desk.save(after, Step.CORRECTED, ParentDesk.by(actor));
    }
    return Correction.CORRECTED;
  }

  private boolean isTaken(Series series, ParentId id, Optional<Phone> phone) {
    return phone.isPresent()
        && parents.of(series.id()).stream()
            .filter(each -> !each.getId().equals(id))
            .anyMatch(each -> each.invitation().known().phone().equals(phone));
  }

  private Series lockOwn(Actor actor, ParentId id) {
    return Optional.of(lock(actor, id))
        .filter(series -> Owning.isOwn(actor, series, desk.parent(id).invitation().by()))
        .orElseThrow(ParentDesk::unknown);
  }

  @Override
  public void erase(Actor actor, ParentId id) {
    Series series = lockOwn(actor, id);
    links.revoke(Purpose.PARENT_INVITATION, id.value());
    archive.leaveNumbers(id, series.stage());
    desk.tell(series.id(), Step.ERASED, ParentDesk.by(actor));
    desk.settle(series, ParentDesk.by(actor));
  }

  @Override
  public void settle(ParentGroupId group) {
    if (!parents.of(group).isEmpty()) {
      desk.settle(desk.lock(group), Optional.empty());
    }
  }
}
