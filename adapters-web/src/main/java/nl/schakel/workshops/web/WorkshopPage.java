package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.workshops.query.WorkshopBook.Phase;

/**
 * A workshop as who leads it sees it.
 *
 * @param code on the wall while it is open
 * @param voted in words, how many phones voted
 */
record WorkshopPage(
    String address,
    String chain,
    Phase phase,
    Status status,
    List<Fact> facts,
    String agenda,
    Optional<String> code,
    String voted,
    Optional<Agreeing> together,
    List<Tried> vignettes,
    Optional<String> findings,
    List<Suggestion> proposals,
    List<Option> links,
    FormView form,
    Optional<MarkedText> marked) {

  static final String TEXTS = "workshops.proposal";

  WorkshopPage {
    facts = List.copyOf(facts);
    vignettes = List.copyOf(vignettes);
    proposals = List.copyOf(proposals);
    links = List.copyOf(links);
  }

  /** Before and after talking, in words. */
  record Agreeing(String before, String after) {}

  /** A vignette with what was voted; the votes are shown once the second round began. */
  record Tried(int number, String text, List<String> meant, Optional<Agreeing> agreeing) {}

  /** A proposal. */
  record Suggestion(
      String address,
      String text,
      Optional<String> change,
      List<Party> parties,
      boolean accepted,
      Optional<Integer> drafted) {

    Suggestion {
      parties = List.copyOf(parties);
    }
  }

  /** What a party said of a proposal; empty when it has said nothing. */
  record Party(String id, String name, Optional<String> decision) {}

  WorkshopPage refusing(FormView typed, Optional<MarkedText> text) {
    return new WorkshopPage(
        address, chain, phase, status, facts, agenda, code, voted, together, vignettes, findings,
        proposals, links, typed, text);
  }
}
