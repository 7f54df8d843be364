package nl.schakel.referrals.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;

/** What is known of people and organisations by their referrals, and how it is forgotten. */
public interface ReferralArchive {

  /** What is not over and somebody looks after, on either side. */
  List<ReferralId> openWorkOf(PersonId person);

  /** What is open with this receiver. */
  List<ReferralId> openWith(OrganisationId receiver);

  /**
   * What is not over is looked after by this keeper of its chain; answers how many that changes.
   */
  int keep(ChainId chain, OrganisationId keeper);

  /** Everything that is kept about somebody who works with referrals, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets that it was this person. */
  void forget(PersonId person);

  /** What ended before, with all that was kept of it, at most so many; answers how many. */
  int forgetEndedBefore(Instant end, int atMost);

  /** Drafts that nobody touched since, at most so many; answers how many. */
  int forgetDraftsBefore(Instant end, int atMost);

  /** Whom not to involve, of what ended before, at most so many; answers how many. */
  int forgetNotInvolvedBefore(Instant end, int atMost);
}
