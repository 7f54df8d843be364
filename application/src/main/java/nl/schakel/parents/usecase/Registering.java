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
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.port.Parents;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Writes a parent down for the first time. The group is locked. */
@UseCasePart
class Registering {

  private static final RandomGenerator RANDOM = new SecureRandom();

  private final ParentDesk desk;
  private final Parents parents;
  private final GroupSeries groups;

  Registering(ParentDesk desk, Parents parents, GroupSeries groups) {
    this.desk = desk;
    this.parents = parents;
    this.groups = groups;
  }

  /** In which groups of the same provider that go on this telephone is known. */
  Set<ParentGroupId> elsewhere(Known known, Series series) {
    return known.phone().map(phone -> goingOn(phone, series)).orElse(Set.of());
  }

  private Set<ParentGroupId> goingOn(Phone phone, Series series) {
    return parents.groupsWith(phone, series.provider()).stream()
        .filter(id -> id.equals(series.id()) || isGoingOn(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isGoingOn(ParentGroupId id) {
    return groups.find(id).filter(each -> each.stage() != Stage.OVER).isPresent();
  }

  Invited invite(Actor actor, Series series, Known known) {
    Invited parent = add(series, known, Route.INVITED, Optional.of(actor.person()));
    desk.tell(series.id(), Step.INVITED, ParentDesk.by(actor));
    return parent;
  }

  Invited signUp(Series series, Known known) {
    Invited parent = add(series, known, Route.PAGE, Optional.empty());
    desk.tell(series.id(), Step.SIGNED_UP, Optional.empty());
    return parent;
  }

  private Invited add(Series series, Known known, Route route, Optional<PersonId> by) {
    Invited parent =
        new Invited(
            new Invitation(
                ParentId.next(),
                series.id(),
                known,
                ComeCode.random(RANDOM),
                route,
                by,
                desk.now(),
                false));
    parents.add(parent, series.provider());
    return parent;
  }
}
