package nl.schakel.recognition.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.RegisterNumbers;

/** Keeps points on their way to a register, and numbers, in lists. */
final class PointsInMemory implements Awards, RegisterNumbers {

  final List<Delivery> deliveries = new ArrayList<>();

  private final Map<AwardId, Owned> owned = new LinkedHashMap<>();
  private final Map<PersonId, RegisterNumber> numbers = new LinkedHashMap<>();

  void add(Owned award) {
    owned.put(award.award().getId(), award);
  }

  @Override
  public Optional<Owned> lock(AwardId id) {
    return Optional.ofNullable(owned.get(id));
  }

  @Override
  public Optional<Owned> lockWrong(AwardId id) {
    return Optional.empty();
  }

  @Override
  public List<Owned> lock(
      Collection<AwardId> ids, OrganisationId register, OrganisationId organiser) {
    return owned.values().stream()
        .filter(it -> ids.contains(it.award().getId()) && it.organiser().equals(organiser))
        .filter(it -> it.award().points().register().equals(register))
        .toList();
  }

  @Override
  public void save(Collection<? extends Award> awards) {
    awards.forEach(
        award ->
            owned.computeIfPresent(
                award.getId(), (_, it) -> new Owned(award, it.person(), it.organiser())));
  }

  @Override
  public void add(Delivery delivery) {
    deliveries.add(delivery);
  }

  @Override
  public List<Award.Rejected> rejectedOf(PersonId person, OrganisationId register) {
    return owned.values().stream()
        .filter(it -> it.person().equals(person))
        .filter(it -> it.award() instanceof Award.Rejected)
        .map(it -> (Award.Rejected) it.award())
        .toList();
  }

  @Override
  public Optional<RegisterNumber> find(PersonId person, OrganisationId register) {
    return Optional.ofNullable(numbers.get(person));
  }

  @Override
  public Map<PersonId, String> sole(Collection<PersonId> people, OrganisationId register) {
    Map<String, List<RegisterNumber>> given =
        numbers.values().stream().collect(Collectors.groupingBy(RegisterNumber::number));
    return given.values().stream()
        .filter(holders -> holders.size() == 1)
        .map(List::getFirst)
        .filter(it -> people.contains(it.person()))
        .collect(Collectors.toMap(RegisterNumber::person, RegisterNumber::number));
  }

  @Override
  public void save(RegisterNumber number) {
    numbers.put(number.person(), number);
  }

  @Override
  public void remove(PersonId person, OrganisationId register) {
    numbers.remove(person);
  }

  @Override
  public NumberScheme scheme(OrganisationId register) {
    return new NumberScheme("RP", 6, NumberScheme.Proof.ELEVEN);
  }

  @Override
  public void save(OrganisationId register, NumberScheme scheme) {
    throw new UnsupportedOperationException("this register has its numbers");
  }
}
