package nl.schakel.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Secret addresses: whoever has one may do one thing with one subject until it expires. Only a hash
 * is kept, so what is issued can be shown or mailed exactly once. Following a link (GET) must never
 * act, because mail scanners follow links; the button behind it does.
 */
public interface LinkTokens {

  /** What a link is good for. A token of one purpose is worth nothing for another. */
  enum Purpose {
    /** See, change or cancel one's enrolments without an account; subject: the person. */
    ENROLMENT,
    /** Read what came of an enrolment form; subject: the submission. */
    SUBMISSION,
    /** Subscribe to somebody's calendar; subject: the person. */
    CALENDAR_FEED,
    /** Choose the first password; subject: the account. */
    INVITATION,
    /** Choose another password; subject: the account. */
    PASSWORD_RESET,
    /** Become the administrator of an empty install; subject: {@link #NOBODY}. */
    FIRST_ADMINISTRATOR,
    /** Accept a seat that came free; subject: the enrolment. */
    OFFER,
    /** See, complete or withdraw one's request for a training; subject: the request. */
    TRAINING_REQUEST,
    /** Read what came of a form on which a training was requested; subject: the request. */
    TRAINING_REQUEST_SENT,
    /** Say whether a contact point is still right; subject: the contact point. */
    CONTACT_CHECK,
    /** Say who comes to places that one booked; subject: the booking. */
    BOOKING,
    /** Say once what one thought of what one attended; subject: the invitation. */
    EVALUATION,
    /** See the circles one is in, or leave one, without an account; subject: the person. */
    CIRCLES,
    /** Say whether one takes a place in a chain; subject: the request that was mailed. */
    CHAIN_PLACE,
    /** Say whether one comes to a group of parents, or leads it; subject: the ask. */
    GROUP_ASK,
    /** Say whether a parent comes to a group; subject: the parent. */
    PARENT_INVITATION,
    /** Join a community, for whoever was given it; subject: the community. */
    COMMUNITY_INVITATION,
    /** Say that one wants the newsletter; subject: the subscription. */
    NEWSLETTER_CONFIRMATION,
    /** Change what one reads in the newsletter, or end it; subject: the subscription. */
    NEWSLETTER,
    /** Get no digests of talks any more; subject: the person. */
    TALK_DIGEST
  }

  /** The subject of links that are about nothing that exists yet. */
  UUID NOBODY = new UUID(0, 0);

  /** Makes a link; earlier ones for the same purpose and subject stay good. */
  String issue(Purpose purpose, UUID subject, Instant expiry);

  /** Makes one for each of many subjects, in one go. */
  default Map<UUID, String> issueAll(Purpose purpose, Collection<UUID> subjects, Instant expiry) {
    return subjects.stream()
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), subject -> issue(purpose, subject, expiry)));
  }

  /** The subject, if the token is good now. Does not use it up. */
  Optional<UUID> resolve(Purpose purpose, String raw);

  /** The subject, if the token is good now, and no second time: of two at once one gets it. */
  Optional<UUID> redeem(Purpose purpose, String raw);

  /** Until when links work; never the links themselves. */
  interface Ends {

    /** Of those for this purpose and subject that are good now, the first to end first. */
    List<Instant> ends(Purpose purpose, UUID subject);
  }

  /** Makes every link for this purpose and subject worthless. */
  void revoke(Purpose purpose, UUID subject);
}
