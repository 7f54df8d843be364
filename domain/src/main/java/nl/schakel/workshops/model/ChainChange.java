package nl.schakel.workshops.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.NextVersion.Amendment;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.ValueObject;

/** What a workshop may change about a link. A new link is drawn where chains are drawn. */
public sealed interface ChainChange extends ValueObject {

  LinkId link();

  /** Nobody takes it any more. */
  record Drop(LinkId link) implements ChainChange {}

  /** Another link for when it cannot be taken. */
  record Detour(LinkId link, Link.Alternative alternative) implements ChainChange {}

  /**
   * A question before somebody takes it.
   *
   * @param instead what to do when it excludes
   */
  record Condition(LinkId link, Link.Force force, String text, Optional<String> instead)
      implements ChainChange {

    public Condition {
      if (instead.isPresent() != (force == Link.Force.EXCLUDING)) {
        throw new IllegalArgumentException("what excludes says what to do instead");
      }
    }
  }

  /** What it would write into the chain, in somebody's own words. */
  default List<String> words() {
    return switch (this) {
      case Drop _, Detour _ -> List.of();
      case Condition(var _, var _, String text, var instead) ->
          Stream.concat(Stream.of(text), instead.stream()).toList();
    };
  }

  /** The same as chains are told, for the link as it is now. */
  default Amendment of(Link now) {
    return switch (this) {
      case Drop(LinkId id) -> new Amendment.RemoveLink(id);
      case Detour(LinkId id, Link.Alternative alternative) ->
          new Amendment.AddAlternative(id, alternative);
      case Condition(LinkId id, Link.Force force, String text, Optional<String> instead) ->
          new Amendment.AddCriterion(
              id,
              new Link.Criterion(
                  now.criteria().size() + 1,
                  force,
                  LocalizedText.dutch(text),
                  instead.map(LocalizedText::dutch)));
    };
  }
}
