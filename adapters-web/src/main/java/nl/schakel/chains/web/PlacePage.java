package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;

/**
 * What a partner is asked, with the links that lead to it as everybody would read them.
 *
 * @param open whether it can still be answered
 * @param accepted whether it said yes, and may think again
 * @param marked why it would decline, when that leads to somebody
 * @param days within how many working days it would answer a referral
 */
record PlacePage(
    String address,
    String keeper,
    String partner,
    List<Fact> facts,
    List<Step> steps,
    Status status,
    boolean open,
    int days,
    boolean accepted,
    FormView form,
    Optional<MarkedText> marked) {

  /** A link to it, with when and when not. */
  record Step(String text, List<Rule> rules) {}
}
