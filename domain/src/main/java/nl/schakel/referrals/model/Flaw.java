package nl.schakel.referrals.model;

/** What is wrong with what somebody wants to do, though the time for it is right. */
public enum Flaw {
  BASIS_MISSING,
  /** The basis was given for another organisation. */
  BASIS_NAMES_ANOTHER,
  BASIS_IN_FUTURE,
  BASIS_OVER,
  /** It would hold for longer than half a year. */
  BASIS_TOO_LONG,
  /** Something would be shared, or told back, to which nobody agreed. */
  NOT_AGREED_TO_SHARE,
  /** A handover code leads to somebody, so it needs their word, or a law. */
  CODE_NEEDS_BASIS,
  /** The same client is with that partner over that link already. */
  ALREADY_OFFERED,
  /** The code stands for somebody between other organisations: it is for one hop, and no number. */
  CODE_OF_OTHERS,
  CRITERION_UNANSWERED,
  /** A criterion says that this link is not for this client. */
  CRITERION_NOT_MET,
  /** The reason asks which criterion. */
  WHICH_CRITERION,
  /** The reason asks which language. */
  WHICH_LANGUAGE,
  /** Neither another way was named, nor that there is none. */
  NO_CONSEQUENCE,
  /** The other way leads to where the client comes from. */
  LEADS_BACK,
  /** There is no such other way, or it may not be taken; which of both is not told. */
  NO_SUCH_WAY,
  /** The day lies in the future, in the past, or too far away. */
  NOT_THAT_DAY
}
