package nl.schakel.rosters.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** One agreement, and what was planned by it. */
final class KnownGroups implements GroupRosters, GroupPlanning {

  Deal deal = PlanRoom.deal(true);
  List<Able> leaders = List.of();
  List<Taken> taken = List.of();
  final List<String> done = new ArrayList<>();

  /** The second meeting of each group finds its place taken. */
  boolean isCrowded;

  @Override
  public List<Course> between(
      Collection<OrganisationId> providers,
      Optional<MunicipalityCode> municipality,
      Instant from,
      Instant until,
      int atMost) {
    return deal.groups();
  }

  @Override
  public Set<MunicipalityCode> municipalities(Collection<OrganisationId> providers) {
    return Set.of(deal.municipality());
  }

  @Override
  public Optional<Course> find(ParentGroupId group) {
    return deal.groups().stream().filter(it -> it.id().equals(group)).findFirst();
  }

  @Override
  public Optional<Deal> agreement(MunicipalAgreementId agreement) {
    return Optional.of(deal).filter(it -> it.id().equals(agreement));
  }

  @Override
  public List<Able> leaders(Collection<OrganisationId> providers) {
    return leaders;
  }

  @Override
  public List<Taken> taken(Wanted wanted, Instant from, Instant until) {
    return taken.stream()
        .filter(
            it ->
                it.person().filter(wanted.people()::contains).isPresent()
                    || it.place().filter(wanted.places()::contains).isPresent())
        .toList();
  }

  @Override
  public Planned group(
      Actor actor,
      MunicipalAgreementId agreement,
      Language language,
      String place,
      LocalDate decide) {
    done.add("group " + language.tag());
    return new Planned.As(ParentGroupId.next());
  }

  @Override
  public Outcome meet(Actor actor, ParentGroupId group, Slot slot) {
    done.add("meet");
    return isCrowded && done.size() == 3
        ? new Outcome.Refused(Refusal.TAKEN, List.of())
        : new Outcome.Done();
  }

  @Override
  public Outcome lead(Actor actor, ParentGroupId group, GroupPart part, PersonId person) {
    done.add(part.name());
    return new Outcome.Done();
  }
}
