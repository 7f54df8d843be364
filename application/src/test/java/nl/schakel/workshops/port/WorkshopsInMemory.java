package nl.schakel.workshops.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;

/** Workshops and their votes, for as long as a test takes. */
public final class WorkshopsInMemory implements Workshops, BallotBox {

  private record Key(WorkshopId workshop, UUID phone, Round round, int vignette) {}

  private final Map<WorkshopId, Workshop> workshops = new HashMap<>();
  private final Map<WorkshopId, Map<UUID, Proposal>> proposals = new HashMap<>();
  private final Map<Key, Optional<LinkId>> votes = new HashMap<>();

  @Override
  public void add(Planned workshop) {
    workshops.put(workshop.getId(), workshop);
  }

  @Override
  public Optional<Workshop> lock(WorkshopId id) {
    return Optional.ofNullable(workshops.get(id));
  }

  @Override
  public Optional<Open> inRoom(String code) {
    return workshops.values().stream()
        .filter(Open.class::isInstance)
        .map(Open.class::cast)
        .filter(open -> open.code().value().equals(code))
        .findFirst();
  }

  @Override
  public void save(Workshop workshop) {
    workshops.put(workshop.getId(), workshop);
  }

  @Override
  public void replan(Planned workshop) {
    workshops.put(workshop.getId(), workshop);
  }

  @Override
  public List<Proposal> proposals(WorkshopId workshop) {
    return List.copyOf(proposals.getOrDefault(workshop, Map.of()).values());
  }

  @Override
  public Optional<Proposal> proposal(WorkshopId workshop, UUID id) {
    return proposals(workshop).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public void save(WorkshopId workshop, Proposal proposal) {
    proposals.computeIfAbsent(workshop, _ -> new LinkedHashMap<>()).put(proposal.id(), proposal);
  }

  @Override
  public void put(WorkshopId workshop, Ballot ballot) {
    votes.put(new Key(workshop, ballot.phone(), ballot.round(), ballot.vignette()), ballot.link());
  }

  @Override
  public Map<Integer, Optional<LinkId>> of(WorkshopId workshop, Round round, UUID phone) {
    Map<Integer, Optional<LinkId>> found = new HashMap<>();
    votes.forEach(
        (key, link) -> {
          if (key.equals(new Key(workshop, phone, round, key.vignette()))) {
            found.put(key.vignette(), link);
          }
        });
    return found;
  }

  @Override
  public void mix(WorkshopId workshop) {
    for (Key key : new ArrayList<>(votes.keySet())) {
      if (key.workshop().equals(workshop)) {
        Optional<LinkId> link = votes.getOrDefault(key, Optional.empty());
        votes.remove(key);
        votes.put(new Key(workshop, UUID.randomUUID(), key.round(), key.vignette()), link);
      }
    }
  }

  @Override
  public void mixBefore(Instant opened) {
    workshops.values().stream()
        .filter(Open.class::isInstance)
        .map(Open.class::cast)
        .filter(open -> open.code().until().isBefore(opened))
        .forEach(open -> mix(open.getId()));
  }
}
