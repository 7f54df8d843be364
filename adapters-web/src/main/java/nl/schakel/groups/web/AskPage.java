package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;

/**
 * What somebody is asked, and where they answer.
 *
 * @param open whether an answer still makes a difference
 * @param accepted whether they said yes already
 * @param calendar where its dates are for a calendar
 */
record AskPage(
    String address,
    String lead,
    Status status,
    List<Fact> facts,
    List<String> meetings,
    boolean open,
    boolean accepted,
    String calendar,
    FormView form) {

  static final String TEXTS = "groups.answer";

  AskPage {
    facts = List.copyOf(facts);
    meetings = List.copyOf(meetings);
  }
}
