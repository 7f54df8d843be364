package nl.schakel.parents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.shared.Audited;

/** What happened among the parents of a group. It never says to whom. */
public sealed interface ParentEvent extends Audited {

  /** What one of them did, or what was done for one. */
  enum Step {
    INVITED,
    /** By themselves, on the page of their municipality. */
    SIGNED_UP,
    COMING,
    WAITING,
    STAYING_AWAY,
    /** Got the seat that another one gave back. */
    PROMOTED,
    ASKS_FOR_CALL,
    CALLED,
    WANTS_TEXTS,
    WANTS_NO_TEXTS,
    CORRECTED,
    REMOVED,
    /** Wanted to be forgotten; only numbers are left. */
    ERASED,
    PRINTED
  }

  /** Something changed for one of the parents of this group. */
  record ParentChanged(ParentGroupId group, Step step, Optional<UUID> by, Instant at)
      implements ParentEvent {

    @Override
    public UUID subject() {
      return group.value();
    }

    @Override
    public String action() {
      return "PARENT_" + step;
    }
  }

  /** It was put down who was at a meeting, or how many were. */
  record PresenceTaken(MeetingId meeting, Optional<UUID> by, Instant at) implements ParentEvent {

    @Override
    public UUID subject() {
      return meeting.value();
    }

    @Override
    public String action() {
      return "PARENT_PRESENCE_TAKEN";
    }
  }

  /** Of the parents of this group only numbers are left. */
  record ParentsErased(ParentGroupId group, Instant at) implements ParentEvent {

    @Override
    public UUID subject() {
      return group.value();
    }

    @Override
    public String action() {
      return "PARENTS_ERASED";
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }
}
