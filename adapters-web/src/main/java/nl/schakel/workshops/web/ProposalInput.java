package nl.schakel.workshops.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Proposal;

/** Reads a proposal: in words, and when it changes the chain, how. */
final class ProposalInput {

  private static final int MOST_DAYS = 365;

  /** What would change. */
  enum Kind {
    NOTHING,
    DROP,
    DETOUR,
    CONDITION
  }

  record Suggested(String text, Optional<ChainChange> change) {}

  private ProposalInput() {}

  static Input.Outcome<Suggested> read(Input input) {
    var text = input.required("text", typed -> PlainText.lines(typed, Proposal.LONGEST));
    var kind = input.required("kind", As.oneOf(Kind.class));
    Supplier<Optional<ChainChange>> change =
        switch (kind.ifRight().orElse(Kind.NOTHING)) {
          case NOTHING -> Optional::empty;
          case DROP -> drop(input);
          case DETOUR -> detour(input);
          case CONDITION -> condition(input);
        };
    return input.outcome(() -> new Suggested(text.get(), change.get()));
  }

  private static Supplier<Optional<ChainChange>> drop(Input input) {
    var link = input.id("link", LinkId::new);
    return () -> Optional.of(new ChainChange.Drop(link.get()));
  }

  private static Supplier<Optional<ChainChange>> detour(Input input) {
    var link = input.id("link", LinkId::new);
    var instead = input.id("instead", LinkId::new);
    var occasion = input.required("occasion", As.oneOf(Link.Occasion.class));
    var days = input.optional("days", As.integer(1, MOST_DAYS));
    boolean waits = occasion.ifRight().equals(Optional.of(Link.Occasion.WAIT_OVER));
    if (waits && days.ifRight().equals(Optional.of(Optional.<Integer>empty()))) {
      input.refuse("days", "REQUIRED");
    }
    if (link.ifRight().isPresent() && link.ifRight().equals(instead.ifRight())) {
      input.refuse("instead", "SAME_LINK");
    }
    return () ->
        Optional.of(
            new ChainChange.Detour(
                link.get(),
                new Link.Alternative(
                    occasion.get(), days.get().filter(_ -> waits), instead.get())));
  }

  private static Supplier<Optional<ChainChange>> condition(Input input) {
    var link = input.id("link", LinkId::new);
    var force = input.required("force", As.oneOf(Link.Force.class));
    var condition = input.required("condition", typed -> PlainText.line(typed, Proposal.LONGEST));
    var otherwise = input.optional("otherwise", typed -> PlainText.line(typed, Proposal.LONGEST));
    boolean excludes = force.ifRight().equals(Optional.of(Link.Force.EXCLUDING));
    if (excludes && otherwise.ifRight().equals(Optional.of(Optional.<String>empty()))) {
      input.refuse("otherwise", "REQUIRED");
    }
    return () ->
        Optional.of(
            new ChainChange.Condition(
                link.get(), force.get(), condition.get(), otherwise.get().filter(_ -> excludes)));
  }
}
