package nl.schakel.referrals.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * Lists of referrals, each for the side that may see them. No list has a code, a note, or anything
 * else that leads to somebody: that is read one by one, and written down.
 */
public interface ReferralBoxes {

  /**
   * What was offered to these organisations and is not withdrawn, until a fortnight after its end:
   * what is urgent first, then by deadline, then what is over, the latest first.
   */
  Page<Item> inbox(Collection<OrganisationId> receivers, Filter filter, PageRequest page);

  /** What these organisations wrote and offered, in the same order, drafts first. */
  Page<Item> outbox(Collection<OrganisationId> referrers, Filter filter, PageRequest page);

  /** How many are in each state; a state that is not there has none. */
  Map<ReferralState, Long> inboxCounts(Collection<OrganisationId> receivers);

  Map<ReferralState, Long> outboxCounts(Collection<OrganisationId> referrers);

  /** What is open over chains that these organisations keep: that it is there, and until when. */
  Page<Watched> watched(Collection<OrganisationId> keepers, PageRequest page);

  /**
   * Which part of a list.
   *
   * @param states none is all
   * @param mine only what this person looks after
   */
  record Filter(Set<ReferralState> states, Optional<PersonId> mine) {

    public static final Filter ALL = new Filter(Set.of(), Optional.empty());

    public Filter {
      states = Set.copyOf(states);
    }
  }

  /**
   * One referral in a list.
   *
   * @param other the organisation on the other side
   * @param person who looks after it on this side
   * @param deadline until when somebody should act, also once that is past
   * @param notice how far its time is gone: nothing, half, or all of it
   */
  record Item(
      ReferralId id,
      long version,
      ChainId chain,
      int chainVersion,
      LinkId link,
      TopicCode topic,
      MunicipalityCode municipality,
      OrganisationId other,
      Optional<PersonId> person,
      ReferralState state,
      Instant since,
      Urgency urgency,
      Optional<Instant> deadline,
      Notice notice,
      boolean acknowledged) {}

  /** That there is one. */
  record Watched(
      ReferralId id, ChainId chain, ReferralState state, Instant deadline, Notice notice) {}
}
