package nl.schakel.parents.port;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Presence;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Keeps parents while a test runs. */
public final class ParentsInMemory implements Parents, Presences, ParentArchive {

  private final Map<ParentId, Parent> parents = new LinkedHashMap<>();
  private final Map<ParentId, OrganisationId> providers = new HashMap<>();
  private final Map<MeetingId, Map<ParentId, Presence>> presences = new HashMap<>();
  private final Map<MeetingId, Long> versions = new HashMap<>();
  private final Map<MeetingId, Integer> heads = new HashMap<>();

  @Override
  public void add(Invited parent, OrganisationId provider) {
    parents.put(parent.getId(), parent);
    providers.put(parent.getId(), provider);
  }

  @Override
  public void save(Parent parent) {
    parents.put(parent.getId(), parent);
  }

  @Override
  public void remove(ParentId id) {
    parents.remove(id);
  }

  @Override
  public Optional<Parent> find(ParentId id) {
    return Optional.ofNullable(parents.get(id));
  }

  @Override
  public Optional<Parent> find(ComeCode code) {
    return parents.values().stream()
        .filter(each -> each.invitation().code().equals(code))
        .findFirst();
  }

  @Override
  public List<Parent> of(ParentGroupId group) {
    return parents.values().stream()
        .filter(each -> each.invitation().group().equals(group))
        .toList();
  }

  @Override
  public Set<ParentGroupId> groupsWith(Phone phone, OrganisationId provider) {
    return parents.values().stream()
        .filter(each -> provider.equals(providers.get(each.getId())))
        .filter(each -> each.invitation().known().phone().filter(phone::equals).isPresent())
        .map(each -> each.invitation().group())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public void note(MeetingId meeting, ParentGroupId group, List<Presence> noted) {
    var kept = presences.computeIfAbsent(meeting, _ -> new HashMap<>());
    noted.forEach(
        each ->
            kept.merge(
                each.parent(),
                each,
                (old, later) -> later.decided().isBefore(old.decided()) ? old : later));
  }

  @Override
  public long change(MeetingId meeting) {
    return versions.merge(meeting, 1L, Long::sum) - 1;
  }

  @Override
  public void heads(MeetingId meeting, ParentGroupId group, Optional<Integer> many) {
    many.ifPresentOrElse(number -> heads.put(meeting, number), () -> heads.remove(meeting));
  }

  @Override
  public List<Map<String, Object>> invitationsBy(PersonId worker) {
    return List.of();
  }

  @Override
  public void forget(PersonId worker) {}

  @Override
  public Set<ParentGroupId> known() {
    return parents.values().stream()
        .map(each -> each.invitation().group())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public void leaveNumbers(ParentId parent, Stage stage) {
    parents.remove(parent);
  }

  @Override
  public void leaveNumbers(ParentGroupId group) {
    parents.values().removeIf(each -> each.invitation().group().equals(group));
  }

  public Optional<Presence> presence(MeetingId meeting, ParentId parent) {
    return Optional.ofNullable(presences.getOrDefault(meeting, Map.of()).get(parent));
  }

  public Optional<Integer> heads(MeetingId meeting) {
    return Optional.ofNullable(heads.get(meeting));
  }
}
