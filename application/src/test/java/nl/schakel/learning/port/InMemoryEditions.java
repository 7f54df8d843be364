package nl.schakel.learning.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Programme;
import nl.schakel.shared.StaleChangeException;

record InMemoryEditions(LearningInMemory memory) implements Editions {

  @Override
  public List<Edition> lockPublished(Collection<EditionId> ids) {
    return ids.stream()
        .sorted(Comparator.comparing(EditionId::value))
        .flatMap(id -> find(id).stream())
        .filter(edition -> edition.plan().terms().published())
        .filter(edition -> !(edition instanceof Edition.Draft))
        .map(this::locked)
        .toList();
  }

  @Override
  public Optional<Edition> lock(EditionId id) {
    return find(id).map(this::locked);
  }

  @Override
  public Optional<Edition> lockOf(EnrolmentId enrolment) {
    return Optional.ofNullable(memory.enrolments.get(enrolment))
        .flatMap(found -> lock(found.details().edition()));
  }

  @Override
  public Optional<Edition> lockOf(SessionId session) {
    return memory.editions.values().stream()
        .filter(e -> e.plan().sessions().stream().anyMatch(s -> s.id().equals(session)))
        .findFirst()
        .flatMap(found -> lock(found.getId()));
  }

  @Override
  public Optional<Terms> terms(ProgrammeId programme) {
    return Optional.ofNullable(memory.programmes.get(programme)).map(InMemoryEditions::terms);
  }

  @Override
  public void add(Edition edition) {
    memory.editions.put(edition.getId(), edition);
  }

  @Override
  public void save(Edition edition) {
    EditionPlan plan = edition.plan();
    if (find(edition.getId()).filter(e -> e.plan().version() == plan.version()).isEmpty()) {
      throw new StaleChangeException("edition");
    }
    memory.editions.put(edition.getId(), withPlan(edition, version(plan, plan.version() + 1)));
  }

  @Override
  public void saveSeats(Edition edition) {
    memory.demandLock(edition.getId());
    memory.editions.computeIfPresent(edition.getId(), (_, kept) -> kept.with(edition.seats()));
  }

  /** As the programme is now: a plan never says by itself what its programme lays down. */
  private Optional<Edition> find(EditionId id) {
    return Optional.ofNullable(memory.editions.get(id))
        .flatMap(
            kept ->
                terms(kept.plan().terms().programme())
                    .map(terms -> withPlan(kept, under(kept.plan(), terms))));
  }

  private Edition locked(Edition edition) {
    memory.locks.add(edition.getId());
    return edition;
  }

  private static Terms terms(Programme programme) {
    return new Terms(
        programme.id(),
        programme.description().organiser(),
        programme.description().grant(),
        programme.description().eligibility(),
        programme instanceof Programme.Published);
  }

  private static Edition withPlan(Edition edition, EditionPlan plan) {
    return switch (edition) {
      case Edition.Plannable plannable -> plannable.revise(plan);
      case Edition.Completed(var _, var seats) -> new Edition.Completed(plan, seats);
      case Edition.Cancelled(var _, var seats) -> new Edition.Cancelled(plan, seats);
    };
  }

  private static EditionPlan under(EditionPlan plan, Terms terms) {
    return copy(plan, terms, plan.version());
  }

  private static EditionPlan version(EditionPlan plan, long version) {
    return copy(plan, plan.terms(), version);
  }

  private static EditionPlan copy(EditionPlan plan, Terms terms, long version) {
    return new EditionPlan(
        plan.id(),
        terms,
        plan.language(),
        plan.venue(),
        plan.minimum(),
        plan.opens(),
        plan.closes(),
        plan.sessions(),
        plan.zone(),
        plan.waitingList(),
        plan.reviewHoldsSeat(),
        plan.linkDaysBefore(),
        plan.visibility(),
        version);
  }
}
