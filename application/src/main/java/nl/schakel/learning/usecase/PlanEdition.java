package nl.schakel.learning.usecase;

import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.shared.Language;

/**
 * What planners of an organisation lay down for the editions of its programmes. Every method throws
 * {@link nl.schakel.shared.NotFoundException} for an edition that is not theirs.
 */
public interface PlanEdition {

  /** Plans a run of a programme, seen by planners only. */
  Outcome draft(Actor actor, ProgrammeId programme, Proposal proposal);

  /**
   * Changes the plan. Participants hear of other dates, times or another place.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(Actor actor, EditionId edition, long version, Proposal proposal);

  /** Plans the same again, so much later on the clock of its own zone. */
  Outcome copy(Actor actor, EditionId edition, Period later);

  /** The same for each of these, in their order; all of them or none. */
  List<EditionId> repeat(Actor actor, EditionId edition, List<Period> later);

  /**
   * What planners fill in.
   *
   * @param capacity from 1
   * @param minimum from 0 to the capacity
   */
  record Proposal(
      Language language,
      Venue venue,
      int capacity,
      int minimum,
      Optional<Instant> opens,
      Optional<Instant> closes,
      List<SessionProposal> sessions,
      ZoneId zone,
      WaitingListPolicy waitingList,
      boolean reviewHoldsSeat,
      int linkDaysBefore,
      Visibility visibility) {

    public Proposal {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * A session as filled in.
   *
   * @param id of one that exists already; empty for a new one
   */
  record SessionProposal(
      Optional<SessionId> id, Instant start, Instant end, Optional<URI> joiningLink) {}

  /** How it went. */
  sealed interface Outcome {

    record Done(EditionId edition) implements Outcome {}

    /** More places are held than there would be. */
    record BelowHeld(int held) implements Outcome {}

    /** Not from the state that it is in. */
    record NotNow() implements Outcome {}
  }
}
