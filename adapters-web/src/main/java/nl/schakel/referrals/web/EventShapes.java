package nl.schakel.referrals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Over.Cause;

/** What the API takes in and tells of what happens to referrals; the names are a contract. */
interface EventShapes {

  /** What can be done with a referral: the steps of its states, and facts that change none. */
  enum EventType {
    OFFER,
    ASK_INFO,
    SUPPLY_INFO,
    WAITLIST,
    ACCEPT,
    DECLINE,
    START,
    END,
    CONFIRM_FEEDBACK,
    HAND_BACK,
    DROP_OUT,
    WITHDRAW,
    STOP_SHARING,
    VOID_AS_ERROR,
    ACKNOWLEDGE,
    WARM_HANDOVER,
    FEEDBACK,
    REASSIGN
  }

  /**
   * Something that is done; each type needs what belongs to it. Who rather talks first asks for a
   * call with ASK_INFO, and the referrer answers once that took place.
   *
   * @param text with ASK_INFO, SUPPLY_INFO and WAITLIST; may go with DECLINE, END, HAND_BACK,
   *     FEEDBACK
   * @param date with WAITLIST, START and WARM_HANDOVER
   * @param alternativeLinkId where else the client can go, with DECLINE and HAND_BACK
   * @param gap that there is nowhere else, with DECLINE and HAND_BACK
   */
  record EventShape(
      EventType type,
      Optional<String> text,
      Optional<LocalDate> date,
      Optional<Reason> reason,
      Optional<Integer> criterion,
      Optional<String> language,
      Optional<UUID> alternativeLinkId,
      Optional<Boolean> gap,
      Optional<EndOutcome> outcome,
      Optional<Cause> cause,
      Optional<Way> way,
      Optional<UUID> personId) {}

  /** What happened. */
  record PastShape(
      String type, Optional<UUID> organisationId, Optional<UUID> personId, Instant at) {

    static PastShape of(Happened happened) {
      String type =
          switch (happened.what()) {
            case What.Moved(var step, _) -> step.name();
            case What.Noted(var fact) -> fact.name();
          };
      return new PastShape(
          type,
          happened.by().map(by -> by.organisation().value()),
          happened.by().flatMap(by -> by.person().map(PersonId::value)),
          happened.at());
    }
  }
}
