package nl.schakel.parents.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Groups with five weekly meetings, as another feature would tell of them. */
final class GroupsOnPaper implements GroupSeries, GroupSeries.Heads {

  static final Instant FIRST = Instant.parse("2027-02-02T09:00:00Z");
  static final PersonId TRAINER = PersonId.next();
  static final OrganisationId PROVIDER = DemoOrganisation.VLUCHTELINGENWERK.id();

  private final Map<ParentGroupId, Series> all = new HashMap<>();
  private final Map<ParentGroupId, Integer> counted = new HashMap<>();

  ParentGroupId add(int maximum, Stage stage) {
    ParentGroupId id = ParentGroupId.next();
    all.put(id, series(id, maximum, stage));
    return id;
  }

  void change(ParentGroupId id, int maximum, Stage stage) {
    List<Gathering> meetings = find(id).orElseThrow().meetings();
    Series other = series(id, maximum, stage);
    all.put(
        id,
        new Series(
            id,
            other.provider(),
            other.contact(),
            other.municipality(),
            other.language(),
            maximum,
            stage,
            meetings,
            other.leaders()));
  }

  private static Series series(ParentGroupId id, int maximum, Stage stage) {
    return new Series(
        id,
        PROVIDER,
        DemoOrganisation.GEMEENTE.id(),
        new MunicipalityCode("GM0503"),
        Language.ARABIC,
        maximum,
        stage,
        IntStream.range(0, 5).mapToObj(GroupsOnPaper::meeting).toList(),
        Set.of(TRAINER));
  }

  private static Gathering meeting(int week) {
    Instant start = FIRST.plus(Duration.ofDays(7L * week));
    return new Gathering(
        MeetingId.next(),
        start,
        start.plus(Duration.ofHours(2)),
        ZoneId.of("Europe/Amsterdam"),
        "Buurthuis De Brug",
        HandoutTopic.SCHOOL,
        true,
        Set.of());
  }

  int counted(ParentGroupId group) {
    return counted.getOrDefault(group, 0);
  }

  @Override
  public void count(ParentGroupId group, int parents, Optional<UUID> by) {
    counted.put(group, parents);
  }

  @Override
  public Optional<Series> find(ParentGroupId group) {
    return Optional.ofNullable(all.get(group));
  }

  @Override
  public Optional<Series> find(MeetingId meeting) {
    return all.values().stream().filter(each -> each.meeting(meeting).isPresent()).findFirst();
  }

  @Override
  public Optional<Series> lock(ParentGroupId group) {
    return find(group);
  }

  @Override
  public List<Series> goingOn(Collection<OrganisationId> providers, PersonId leader) {
    return all.values().stream()
        .filter(each -> each.stage() == Stage.OPEN)
        .filter(each -> providers.contains(each.provider()) || each.isLedBy(leader))
        .toList();
  }

  @Override
  public Set<Language> languages(MunicipalityCode municipality) {
    return all.values().stream()
        .filter(each -> each.stage() == Stage.OPEN && each.municipality().equals(municipality))
        .map(Series::language)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Series> open(MunicipalityCode municipality, Language language) {
    return all.values().stream()
        .filter(each -> each.stage() == Stage.OPEN && each.municipality().equals(municipality))
        .filter(each -> each.language().equals(language))
        .toList();
  }

  @Override
  public List<Series> meeting(Instant from, Instant until) {
    return all.values().stream()
        .filter(each -> each.stage() == Stage.OPEN)
        .filter(
            each ->
                each.meetings().stream()
                    .map(Gathering::start)
                    .anyMatch(start -> !start.isBefore(from) && start.isBefore(until)))
        .toList();
  }

  @Override
  public List<Series> between(Collection<OrganisationId> organisations) {
    return all.values().stream()
        .filter(
            each ->
                organisations.contains(each.provider()) || organisations.contains(each.contact()))
        .toList();
  }

  @Override
  public Set<ParentGroupId> overBefore(Collection<ParentGroupId> groups, Instant end) {
    return groups.stream()
        .filter(id -> find(id).orElseThrow().meetings().getLast().end().isBefore(end))
        .collect(Collectors.toUnmodifiableSet());
  }
}
