package nl.schakel.referrals.web;

import nl.schakel.access.Actor;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;

/** Who filled in what, and where it is to go. */
record OfferSetting(OfferWay way, FormView typed, Actor actor, Frame frame) {

  OfferSetting typing(FormView other) {
    return new OfferSetting(way, other, actor, frame);
  }

  /** Only where there is one. */
  OfferRead draft() {
    return way.draft().orElseThrow();
  }
}
