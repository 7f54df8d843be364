package nl.schakel.parents.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Invitation;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.RemindersInMemory;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.parents.query.ParentBook.Roll;

/** Counts parents in memory; names are read elsewhere. */
record FiguresOnPaper(Parents parents, RemindersInMemory reminders) implements ParentBook {

  @Override
  public List<Line> of(ParentGroupId group) {
    return List.of();
  }

  @Override
  public Optional<Line> find(ParentId id) {
    return parents.find(id).map(parent -> line(parent.invitation(), parent.state()));
  }

  private Line line(Invitation invitation, State state) {
    return new Line(
        invitation.id(),
        invitation.group(),
        invitation.known(),
        invitation.code(),
        state,
        0,
        invitation.wantsCall(),
        reminders.wants(invitation.id()),
        false,
        invitation.route(),
        invitation.by());
  }

  @Override
  public Roll roll(MeetingId meeting, ParentGroupId group) {
    return new Roll(List.of(), Optional.empty(), Map.of(), 0);
  }

  @Override
  public Map<ParentGroupId, Figures> figures(Collection<ParentGroupId> groups) {
    return groups.stream().collect(Collectors.toMap(each -> each, this::figures));
  }

  @Override
  public Map<ParentGroupId, Echo> echoes(Collection<ParentGroupId> groups) {
    return Map.of();
  }

  private Figures figures(ParentGroupId group) {
    return new Figures(
        parents.of(group).size(),
        count(group, State.COMING),
        count(group, State.WAITING),
        count(group, State.STAYING_AWAY),
        Map.of());
  }

  private int count(ParentGroupId group, State state) {
    return (int) parents.of(group).stream().filter(each -> each.state() == state).count();
  }
}
