package nl.schakel.referrals.web;

/** What somebody wants with what they filled in. */
enum OfferAct {
  /** To go on later. */
  SAVE,
  /** To see what would be shared, before it is. */
  CHECK
}
