package nl.schakel.referrals;

/** The fourteen states of a referral (referrals.md), by the names that the API gives them. */
public enum ReferralState {
  DRAFT,
  OFFERED,
  INFO_REQUESTED,
  WAITLISTED,
  ACCEPTED,
  STARTED,
  ENDED,
  CLOSED,
  DECLINED,
  RETURNED,
  WITHDRAWN,
  EXPIRED,
  DROPPED,
  VOID;

  /** Nothing comes after it but being forgotten. */
  public boolean isTerminal() {
    return switch (this) {
      case CLOSED, DECLINED, RETURNED, WITHDRAWN, EXPIRED, DROPPED, VOID -> true;
      case DRAFT, OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED, STARTED, ENDED -> false;
    };
  }
}
