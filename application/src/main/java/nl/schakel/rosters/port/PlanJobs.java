package nl.schakel.rosters.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;
import org.jmolecules.ddd.types.Repository;

/** Keeps searches for plans, of which there is one at a time for an agreement. */
public interface PlanJobs extends Repository<PlanJob, PlanJobId> {

  /** What is kept now: this one, or the one that was under way already. */
  PlanJobId add(Waiting job);

  Optional<PlanJob> find(PlanJobId id);

  /** Nobody else changes it before the transaction ends. */
  Optional<PlanJob> lock(PlanJobId id);

  /** Of what is locked. */
  void save(PlanJob job);

  /** The last one first; at most ten. */
  List<PlanJob> of(MunicipalAgreementId agreement);

  /**
   * Takes the oldest that waits, or whose instance was not heard of until its lease ended. Of
   * several instances each gets another one.
   */
  Optional<Running> claim(Instant now, Instant leaseUntil);

  /** The instance lives, and found something this good. */
  Answer beat(Running attempt, Instant leaseUntil, Optional<Verdict> best);

  /** Writes what came of it, unless another instance has it; answers whether it did. */
  Answer settle(Running attempt, PlanJob after);

  /** Whoever works on it hears so with its next beat. */
  void stop(PlanJobId id);

  /** Forgets all that names this person: a plan can be made again. */
  void forget(PersonId person);

  /** Forgets at most so many that were over before. */
  int forgetOverBefore(Instant end, int atMost);

  /** What an instance that works on one is told. */
  enum Answer {
    GO_ON,
    /** Somebody wants what was found until now. */
    STOP,
    /** It is another instance's now, or nobody's. */
    LOST
  }
}
