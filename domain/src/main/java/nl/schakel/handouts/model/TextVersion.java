package nl.schakel.handouts.model;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/** What a hand-out says, said, or will say in one language. What was published never changes. */
public sealed interface TextVersion extends ValueObject {

  /** Counted from 1. */
  int number();

  Body body();

  /** Empty for Dutch, which is nobody's translation. */
  Optional<Translation> translation();

  /** Only who keeps hand-outs sees it. */
  record Draft(int number, Body body, Optional<Translation> translation) implements TextVersion {

    Published publish(Instant now) {
      return new Published(number, body, translation, now);
    }

    Draft reviewed(Instant now) {
      return new Draft(number, body, translation.map(made -> made.reviewed(now)));
    }
  }

  /** What is given to parents now. */
  record Published(int number, Body body, Optional<Translation> translation, Instant from)
      implements TextVersion {

    /** That somebody found it right is no other text. */
    Published reviewed(Instant now) {
      return new Published(number, body, translation.map(made -> made.reviewed(now)), from);
    }

    Retired retire(Instant now) {
      return new Retired(number, body, translation, from, now);
    }
  }

  /** It was given to parents once. */
  record Retired(
      int number, Body body, Optional<Translation> translation, Instant from, Instant until)
      implements TextVersion {}
}
