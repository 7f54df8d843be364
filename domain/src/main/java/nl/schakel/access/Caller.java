package nl.schakel.access;

import java.util.Optional;

/** Who is asking: somebody who showed who they are, or anybody. */
public sealed interface Caller permits Actor, Caller.Visitor {

  /** Nobody in particular. */
  record Visitor() implements Caller {}

  default Optional<Actor> actor() {
    return switch (this) {
      case Actor actor -> Optional.of(actor);
      case Visitor _ -> Optional.empty();
    };
  }
}
