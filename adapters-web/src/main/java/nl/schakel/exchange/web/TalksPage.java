package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * What the members of a community ask each other.
 *
 * @param asked which of them are shown
 * @param count how many these are, in words
 * @param people whom one can call
 * @param marked what says of whom it is, in what was typed
 */
record TalksPage(
    Link community,
    TalksAsked asked,
    String count,
    List<Line> talks,
    Pages pages,
    Members people,
    FormView form,
    Optional<MarkedText> marked) {

  static final String TEXTS = "exchange.ask";

  /**
   * One of them.
   *
   * @param reported that leads have to look at something in it; only for them
   */
  record Line(
      String address,
      String title,
      Status status,
      Optional<Status> reported,
      int posts,
      String latest) {}

  static String address(Link community) {
    return community.address() + "/talks";
  }
}
