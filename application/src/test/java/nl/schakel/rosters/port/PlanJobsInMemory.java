package nl.schakel.rosters.port;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;

/** As the database keeps them, for one thread. */
public final class PlanJobsInMemory implements PlanJobs {

  private final Map<PlanJobId, PlanJob> jobs = new LinkedHashMap<>();
  private final Map<PlanJobId, Instant> leases = new HashMap<>();

  @Override
  public PlanJobId add(Waiting job) {
    return jobs.values().stream()
        .filter(it -> it.order().agreement().equals(job.order().agreement()))
        .filter(it -> it instanceof Waiting || it instanceof Running)
        .findFirst()
        .map(PlanJob::getId)
        .orElseGet(
            () -> {
              save(job);
              return job.getId();
            });
  }

  @Override
  public Optional<PlanJob> find(PlanJobId id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public Optional<PlanJob> lock(PlanJobId id) {
    return find(id);
  }

  @Override
  public void save(PlanJob job) {
    jobs.put(job.getId(), job);
  }

  @Override
  public List<PlanJob> of(MunicipalAgreementId agreement) {
    return jobs.values().stream()
        .filter(it -> it.order().agreement().equals(agreement))
        .toList()
        .reversed();
  }

  @Override
  public Optional<Running> claim(Instant now, Instant leaseUntil) {
    Optional<Running> claimed =
        jobs.values().stream()
            .filter(it -> it instanceof Waiting || isLost(it, now))
            .findFirst()
            .map(it -> new Running(it.order(), attempt(it) + 1, false, now, Optional.empty()));
    claimed.ifPresent(
        it -> {
          save(it);
          leases.put(it.getId(), leaseUntil);
        });
    return claimed;
  }

  private boolean isLost(PlanJob job, Instant now) {
    return job instanceof Running && leases.getOrDefault(job.getId(), Instant.MAX).isBefore(now);
  }

  private static int attempt(PlanJob job) {
    return job instanceof Running running ? running.attempt() : 0;
  }

  @Override
  public Answer beat(Running attempt, Instant leaseUntil, Optional<Verdict> best) {
    if (!isTheirs(attempt)) {
      return Answer.LOST;
    }
    leases.put(attempt.getId(), leaseUntil);
    return jobs.get(attempt.getId()) instanceof Running running && running.stopping()
        ? Answer.STOP
        : Answer.GO_ON;
  }

  @Override
  public Answer settle(Running attempt, PlanJob after) {
    if (!isTheirs(attempt)) {
      return Answer.LOST;
    }
    save(after);
    return Answer.GO_ON;
  }

  private boolean isTheirs(Running attempt) {
    return jobs.get(attempt.getId()) instanceof Running running
        && running.attempt() == attempt.attempt();
  }

  @Override
  public void stop(PlanJobId id) {
    if (jobs.get(id) instanceof Running it) {
      save(new Running(it.order(), it.attempt(), true, it.begun(), it.best()));
    }
  }

  @Override
  public void forget(PersonId person) {
    jobs.values().removeIf(it -> it.order().by().equals(person));
  }

  @Override
  public int forgetOverBefore(Instant end, int atMost) {
    return 0;
  }
}
