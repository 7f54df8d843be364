package nl.schakel.referrals;

/** Why a receiver cannot go on: the closed list of referrals.md. */
public enum Reason {
  NO_CAPACITY,
  /** With the criterion that is not met. */
  NOT_ELIGIBLE,
  OUT_OF_AREA,
  /** With the language that nobody there speaks. */
  LANGUAGE_NOT_AVAILABLE,
  NEEDS_OTHER_EXPERTISE,
  INSUFFICIENT_INFORMATION,
  CLIENT_DECLINES,
  CLIENT_NOT_REACHED,
  /** Never shown to others than those two organisations, nor counted apart. */
  TRUST_OR_COMMUNITY_SAFETY,
  DUPLICATE,
  OTHER
}
