package nl.schakel.groups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;

/**
 * Plans groups for whoever found out what would fit, by the rules that hold for a coordinator. What
 * is not the actor's throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface GroupPlanning {

  /** How many a new group gets. */
  int USUAL_MEETINGS = 5;

  Planned group(
      Actor actor,
      MunicipalAgreementId agreement,
      Language language,
      String place,
      LocalDate decide);

  /** The next topic of the standard set. A meeting that begins then is not planned again. */
  Outcome meet(Actor actor, ParentGroupId group, Slot slot);

  /** Asks them, unless they were asked for the same. */
  Outcome lead(Actor actor, ParentGroupId group, GroupPart part, PersonId person);

  /** When and where. */
  record Slot(Instant start, Duration length, ZoneId zone, String place, boolean childcare) {

    public Instant end() {
      return start.plus(length);
    }
  }

  /** Whether there is a group now. */
  sealed interface Planned {
    record As(ParentGroupId group) implements Planned {}

    record Refused(Refusal why) implements Planned {}
  }

  /** How it went. */
  sealed interface Outcome {
    record Done() implements Outcome {}

    /**
     * Nothing was planned.
     *
     * @param by what is in the way
     */
    record Refused(Refusal why, List<Taken> by) implements Outcome {
      public Refused {
        by = List.copyOf(by);
      }
    }
  }

  /** Why not. */
  enum Refusal {
    TAKEN,
    ENOUGH_MEETINGS,
    OUTSIDE_AGREEMENT,
    IN_THE_PAST,
    OVER,
    NOTHING_LEFT,
    DOES_NOT_SPEAK,
    ANOTHER_ASKED
  }
}
