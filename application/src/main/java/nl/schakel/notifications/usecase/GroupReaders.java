package nl.schakel.notifications.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.GroupCards.AgreementCard;
import nl.schakel.groups.GroupCards.AskCard;
import nl.schakel.groups.GroupEvent;
import nl.schakel.groups.GroupEvent.AgreementChanged;
import nl.schakel.groups.GroupEvent.AskChanged;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupEvent.GroupChanged;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.groups.GroupEvent.MeetingChanged;
import nl.schakel.notifications.model.GroupMatter;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds who has to hear of groups: whoever is asked, coordinators, and municipalities. */
@UseCasePart
class GroupReaders {

  private final GroupCards groups;
  private final Role.Holders roles;

  GroupReaders(GroupCards groups, Role.Holders roles) {
    this.groups = groups;
    this.roles = roles;
  }

  List<GroupMatter> matters(GroupEvent event) {
    return switch (event) {
      case MeetingChanged(var meeting, var group, var _, var _, var at) ->
          groups.countedOn(group, meeting).stream()
              .map(ask -> (GroupMatter) GroupMatter.DatesMoved.of(ask, at))
              .toList();
      case AskChanged _, GroupChanged _, AgreementChanged _ -> matter(event).stream().toList();
    };
  }

  private static Optional<GroupMatter> matter(GroupEvent event) {
    return switch (event) {
      case AskChanged(var ask, var _, var step, var _, var at) ->
          Optional.of(step)
              .filter(it -> it != AskStep.ACCEPTED)
              .map(it -> new GroupMatter.AskMoved(ask, it, at));
      case GroupChanged(var group, var step, var _, var at) ->
          Optional.of(step)
              .filter(it -> it == GroupStep.DECISION_DUE)
              .map(_ -> new GroupMatter.DecisionDue(group, at));
      case AgreementChanged(var agreement, var step, var _, var at) ->
          Optional.of(step)
              .filter(
                  it ->
                      switch (it) {
                        case PROPOSED, REVISED, AGREED_BY_PROVIDER, AGREED_BY_MUNICIPALITY -> true;
                        case DROPPED, ENDED -> false;
                      })
              .map(it -> new GroupMatter.AgreementMoved(agreement, it, at));
      case MeetingChanged _ -> Optional.empty();
    };
  }

  Set<PersonId> of(GroupMatter matter) {
    return switch (matter) {
      case GroupMatter.AskMoved asked -> ask(asked).map(it -> of(asked, it)).orElse(Set.of());
      case GroupMatter.DatesMoved moved ->
          ask(moved).map(it -> Set.of(it.person())).orElse(Set.of());
      case GroupMatter.DecisionDue(var group, var _) ->
          groups
              .group(group)
              .map(it -> roles.of(Role.COORDINATOR, List.of(it.provider())))
              .orElse(Set.of());
      case GroupMatter.AgreementMoved moved ->
          groups.agreement(moved.agreement()).map(it -> of(moved, it)).orElse(Set.of());
    };
  }

  private Set<PersonId> of(GroupMatter.AskMoved matter, AskCard ask) {
    return matter.step() == AskStep.DECLINED
        ? roles.of(Role.COORDINATOR, List.of(ask.group().provider()))
        : Set.of(ask.person());
  }

  /** The other side; of other terms both, because either may have proposed them. */
  private Set<PersonId> of(GroupMatter.AgreementMoved matter, AgreementCard agreement) {
    Set<PersonId> provider = roles.of(Role.COORDINATOR, List.of(agreement.provider()));
    Set<PersonId> municipality =
        roles.of(Role.MUNICIPALITY_CONTACT, List.of(agreement.municipality()));
    return switch (matter.step()) {
      case PROPOSED, AGREED_BY_PROVIDER -> municipality;
      case AGREED_BY_MUNICIPALITY -> provider;
      case REVISED, DROPPED, ENDED -> {
        Set<PersonId> both = new HashSet<>(provider);
        both.addAll(municipality);
        yield Set.copyOf(both);
      }
    };
  }

  /** Empty when it is no longer so. */
  Optional<AskCard> ask(GroupMatter.AskMoved matter) {
    return groups.ask(matter.ask()).filter(it -> it.standing() == matter.step());
  }

  Optional<AskCard> ask(GroupMatter.DatesMoved matter) {
    return groups.ask(matter.ask()).filter(AskCard::isCountedOn);
  }

  GroupCards groups() {
    return groups;
  }
}
