package nl.schakel.newsletters.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.partners.Novelties.Novelty;

/** Somebody writes a newsletter. */
public interface WriteNewsletter {

  /** What is new since the last one, to choose from, the newest first. */
  List<Novelty> novelties();

  Outcome draft(Actor actor, Issue issue);

  /**
   * Other words.
   *
   * @param seenVersion of which the words were seen
   * @throws nl.schakel.shared.NotFoundException when there is no such newsletter
   * @throws nl.schakel.shared.StaleChangeException when it was changed meanwhile
   */
  Outcome revise(Actor actor, NewsletterId id, long seenVersion, Issue issue);

  /** Throws it away, unless it was sent. */
  Outcome discard(Actor actor, NewsletterId id);

  static Item item(Novelty novelty) {
    return new Item(
        novelty.kind(), novelty.topics(), novelty.title(), novelty.summary(), novelty.address());
  }

  /** How it went. */
  sealed interface Outcome {

    record Kept(NewsletterId id) implements Outcome {}

    /** Another newsletter has this address. */
    record AddressTaken() implements Outcome {}

    /** What leaves or left does not change. */
    record NotADraft() implements Outcome {}
  }
}
