package nl.schakel.rosters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to plans of groups, and to what is known of who can lead them when. */
public sealed interface RosterEvent extends Audited {

  /** What became of an absence. */
  enum AbsenceStep {
    NOTED,
    REMOVED
  }

  /** What became of a search for a plan; a search that fails is of nobody. */
  enum PlanStep {
    STARTED,
    STOPPED,
    PROPOSED,
    FAILED,
    ACCEPTED,
    DISCARDED
  }

  /** Somebody leads no groups for some time, or does after all. */
  record AbsenceChanged(AbsenceId absence, AbsenceStep step, Optional<UUID> by, Instant at)
      implements RosterEvent {

    @Override
    public UUID subject() {
      return absence.value();
    }

    @Override
    public String action() {
      return "LEADER_ABSENCE_" + step;
    }
  }

  /** A search for a plan of a whole agreement is not as far as it was. */
  record PlanJobChanged(PlanJobId job, PlanStep step, Optional<UUID> by, Instant at)
      implements RosterEvent {

    @Override
    public UUID subject() {
      return job.value();
    }

    @Override
    public String action() {
      return "GROUP_PLAN_" + step;
    }
  }
}
