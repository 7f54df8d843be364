package nl.schakel.parents.usecase;

import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class InvitingService implements InviteParent {

  private final ParentDesk desk;
  private final Registering registering;

  InvitingService(ParentDesk desk, Registering registering) {
    this.desk = desk;
    this.registering = registering;
  }

  @Override
  public Outcome invite(Actor actor, ParentGroupId group, Known known) {
    Series series = desk.lock(actor, group);
    if (desk.list(series) == WaitingList.CLOSED) {
      return new Outcome.NotNow();
    }
    Set<ParentGroupId> elsewhere = registering.elsewhere(known, series);
    if (elsewhere.contains(group)) {
      return new Outcome.SamePhone();
    }
    ParentId parent = registering.invite(actor, series, known).getId();
    return elsewhere.isEmpty() ? new Outcome.Invited(parent) : new Outcome.InvitedTwice(parent);
  }
}
