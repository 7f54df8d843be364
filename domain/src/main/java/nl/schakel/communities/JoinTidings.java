package nl.schakel.communities;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Where requests to join stand, for who tells people of them. Nothing of what they say. */
public interface JoinTidings {

  /**
   * So long nobody who decides hears anew of somebody who asked, withdrew and asks again: they have
   * been told that this person wants to come in, and what waits stands on their first page all the
   * same. Longer would hide a second thought; without it one person could send mails without end.
   */
  Duration QUIET = Duration.ofHours(24);

  Optional<JoinTiding> of(JoinRequestId id);

  /** What happened to a request last. */
  enum Step {
    /** Nobody has decided yet. */
    ASKED,
    ADMITTED,
    DECLINED,
    WITHDRAWN,
    /** Nobody answered for too long. */
    EXPIRED
  }

  /**
   * A request as it stands now.
   *
   * @param keeper whose coordinators look after the community beside its leads
   * @param asker empty once that is forgotten
   * @param askedBefore when the same person last asked the same before this, and withdrew it
   */
  record JoinTiding(
      CommunityCard community,
      OrganisationId keeper,
      Optional<PersonId> asker,
      Step step,
      Optional<Instant> askedBefore) {

    /** From when on those who decide may be told; empty where they may be told at once. */
    public Optional<Instant> quietUntil() {
      return askedBefore.filter(_ -> step == Step.ASKED).map(before -> before.plus(QUIET));
    }
  }
}
