package nl.schakel.referrals.web;

import nl.schakel.referrals.usecase.Contents.Code;

/** How much of somebody goes along: nothing, or a code whose meaning only two files have. */
enum OfferLevel {
  NONE,
  FRESH;

  Code code() {
    return switch (this) {
      case NONE -> new Code.None();
      case FRESH -> new Code.Fresh();
    };
  }
}
