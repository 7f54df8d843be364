package nl.schakel.parents.usecase;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent.Invitation;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.parents.port.Parents;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class InvitingService implements InviteParent {

  private static final RandomGenerator RANDOM = new SecureRandom();

  private final ParentDesk desk;
  private final Parents parents;
  private final GroupSeries groups;

  InvitingService(ParentDesk desk, Parents parents, GroupSeries groups) {
    this.desk = desk;
    this.parents = parents;
    this.groups = groups;
  }

  @Override
  public Outcome invite(Actor actor, ParentGroupId group, Known known) {
    Series series = desk.lock(actor, group);
    if (desk.list(series) == WaitingList.CLOSED) {
      return new Outcome.NotNow();
    }
    Set<ParentGroupId> elsewhere =
        known.phone().map(phone -> goingOn(phone, series)).orElse(Set.of());
    if (elsewhere.contains(group)) {
      return new Outcome.SamePhone();
    }
    ParentId parent = add(actor, series, known);
    return elsewhere.isEmpty() ? new Outcome.Invited(parent) : new Outcome.InvitedTwice(parent);
  }

  private Set<ParentGroupId> goingOn(Phone phone, Series series) {
    Set<ParentGroupId> known = parents.groupsWith(phone, series.provider());
    return known.stream()
        .filter(id -> id.equals(series.id()) || isGoingOn(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isGoingOn(ParentGroupId id) {
    return groups.find(id).filter(each -> each.stage() != Stage.OVER).isPresent();
  }

  private ParentId add(Actor actor, Series series, Known known) {
    Invitation invitation =
        new Invitation(
            ParentId.next(),
            series.id(),
            known,
            ComeCode.random(RANDOM),
            Optional.of(actor.person()),
            desk.now(),
            false);
    parents.add(new Invited(invitation), series.provider());
    desk.tell(series.id(), Step.INVITED, ParentDesk.by(actor));
    return invitation.id();
  }
}
