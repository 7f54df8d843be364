package nl.schakel.referrals.web;

import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.ReferralId;

/** Where what stands. No address tells what it is about. */
final class OfferPaths {

  static final String NEW = "/referrals/new";
  static final String DRAFT = "/referrals/{id}/draft";
  static final String REMOVAL = "/referrals/{id}/removal";
  static final String SUMMARY = "/referrals/{id}/summary";
  static final String SENDING = "/referrals/{id}/sending";
  static final String SENT = "/referrals/{id}/sent";
  static final String SHEET = "/referrals/{id}/sheet.pdf";

  private OfferPaths() {}

  static String over(ChainId chain, LinkId link, Optional<ReferralId> predecessor) {
    return NEW
        + ("?chain=" + chain.value() + "&link=" + link.value())
        + predecessor.map(id -> "&predecessor=" + id.value()).orElse("");
  }

  /** All ways of the chain that can be taken after this one. */
  static String after(ChainId chain, ReferralId predecessor) {
    return NEW + "?chain=" + chain.value() + "&predecessor=" + predecessor.value();
  }

  static String one(ReferralId id) {
    return "/referrals/" + id.value();
  }

  static String draft(ReferralId id) {
    return of(DRAFT, id);
  }

  static String of(String path, ReferralId id) {
    return path.replace("{id}", id.value().toString());
  }
}
