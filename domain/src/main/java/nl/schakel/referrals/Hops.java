package nl.schakel.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/**
 * What statistics may know of referrals: the facts of a hop, without its id, its code, or any day.
 * They are kept when the referral itself is forgotten.
 */
public interface Hops {

  /**
   * All that are kept as they are now, a part at a time; none for a draft and for what is
   * forgotten. What was void is told with {@link ReferralState#VOID}, so that whoever counted it
   * takes it away.
   *
   * @param after the last fact that was read; empty to begin
   */
  List<Hop> inOrderOfFacts(Optional<UUID> after, int atMost);

  /**
   * One hop over a link.
   *
   * @param fact a random key of the fact that leads to no referral, and stays the same for it
   * @param week the Monday of the week in which it was offered
   * @param language the client's, when it matters
   * @param now in which state it is
   * @param moved the Monday of the week in which that began
   * @param acknowledged whether somebody there saw it within the time agreed; empty when nobody did
   * @param answered whole days from offering to the first answer (accepted, waiting list, declined)
   * @param accepted whole days from offering to accepting
   * @param contact whole days from accepting to the first contact
   * @param outcome of what was ended
   * @param reason why it was declined, handed back or dropped; {@link
   *     Reason#TRUST_OR_COMMUNITY_SAFETY} is told as {@link Reason#OTHER}
   * @param next whether another hop followed this one
   * @param breach what stopped it that the receiver did not do
   */
  record Hop(
      UUID fact,
      ChainId chain,
      int version,
      LinkId link,
      MunicipalityCode municipality,
      TopicCode topic,
      OrganisationId receiver,
      LocalDate week,
      Optional<Language> language,
      Urgency urgency,
      ReferralState now,
      LocalDate moved,
      Optional<Promptness> acknowledged,
      Optional<Integer> answered,
      Optional<Integer> accepted,
      Optional<Integer> contact,
      Handover handover,
      Optional<EndOutcome> outcome,
      Optional<Reason> reason,
      Loop loop,
      Following next,
      Optional<Breach> breach) {}

  /** How much haste there was. */
  enum Urgency {
    NORMAL,
    URGENT
  }

  /** Whether it was within the time agreed. */
  enum Promptness {
    IN_TIME,
    LATE
  }

  /** Whether who referred stayed until the other had made contact. */
  enum Handover {
    WARM,
    COLD
  }

  /** What the receiver says at the end. */
  enum EndOutcome {
    GOAL_REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    GOES_ON_ELSEWHERE,
    /** Nobody said. */
    UNKNOWN
  }

  /** Whether who referred knows how it ended. */
  enum Loop {
    OPEN,
    /** It is over, and the referrer saw why. */
    INFORMED,
    /** Closed with outcome and feedback. */
    CLOSED
  }

  /** What stopped it that the receiver did not do, and the client did not want. */
  enum Breach {
    /** It expired while the receiver waited for what it had asked the referrer. */
    QUESTION_OPEN,
    /** Nobody withdrew it: one of the two organisations is not there any more. */
    PARTNER_GONE
  }

  /** Whether the referrer went on. */
  enum Following {
    NONE,
    SUCCESSOR
  }
}
