package nl.schakel.notifications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;

/** Who was asked for groups. */
final class FakeGroups implements GroupCards {

  final Map<AskId, AskCard> asked = new HashMap<>();

  @Override
  public Optional<AskCard> ask(AskId ask) {
    return Optional.ofNullable(asked.get(ask));
  }

  @Override
  public List<AskCard> acceptedBy(PersonId person) {
    return List.of();
  }

  @Override
  public Set<AskId> countedOn(ParentGroupId group, MeetingId meeting) {
    return asked.values().stream()
        .filter(AskCard::isCountedOn)
        .map(AskCard::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<GroupCard> group(ParentGroupId group) {
    return Optional.empty();
  }

  @Override
  public Optional<AgreementCard> agreement(MunicipalAgreementId agreement) {
    return Optional.empty();
  }
}
