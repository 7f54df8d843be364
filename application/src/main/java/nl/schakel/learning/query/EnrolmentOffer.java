package nl.schakel.learning.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What the enrolment form has to choose from. */
public interface EnrolmentOffer {

  /**
   * The editions to tick beside the ones of this programme: of the same organiser and in the same
   * format, open to the public and still to begin, in order of time. Empty when the programme
   * offers nothing now.
   */
  List<Theme> around(Slug programme, Instant now);

  /** The same, around the programme of this edition. */
  List<Theme> around(EditionId edition, Instant now);

  /** The rules of these editions, as far as they exist for the public. */
  Map<EditionId, EligibilityRule> rules(Collection<EditionId> editions);

  /**
   * One box to tick.
   *
   * @param place empty when online
   * @param sessions in order of time; none for an e-learning
   * @param forSomeOnly whether there is a rule on who may come
   */
  record Theme(
      EditionId edition,
      Slug programme,
      LocalizedText title,
      LocalizedText forWhom,
      OrganisationId organiser,
      Optional<String> place,
      List<Time> sessions,
      Room room,
      boolean forSomeOnly) {

    public Theme {
      sessions = List.copyOf(sessions);
    }

    /** Whether one would have to be in two places at once. */
    public boolean clashesWith(Theme other) {
      return sessions.stream().anyMatch(mine -> other.sessions.stream().anyMatch(mine::overlaps));
    }
  }

  /** When a session is. */
  record Time(Instant start, Instant end, ZoneId zone) {

    boolean overlaps(Time other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }
  }

  /** How likely one gets in. */
  enum Room {
    PLENTY,
    FEW_LEFT,
    WAITING_LIST
  }
}
