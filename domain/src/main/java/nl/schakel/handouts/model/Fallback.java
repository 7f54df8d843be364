package nl.schakel.handouts.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Which words about help nearby a reader gets: those of the municipality in the language, else
 * those in the language, else Dutch ones; and which of these it is, so that it can be said.
 */
public record Fallback(Language language, List<Block> blocks, Nearness nearness)
    implements ValueObject {

  public Fallback {
    blocks = List.copyOf(blocks);
  }

  /** How near it came to what was asked. */
  public enum Nearness {
    AS_ASKED,
    /** In the language, but not about the municipality. */
    ANYWHERE,
    IN_DUTCH,
    NOTHING
  }

  /** Something that was written. */
  public record Candidate(
      Optional<MunicipalityCode> municipality, Language language, List<Block> blocks) {

    public Candidate {
      blocks = List.copyOf(blocks);
    }
  }

  /** The best of what there is. */
  public static Fallback of(Wish wish, Collection<Candidate> there) {
    return Stream.of(
            find(wish, wish.municipality(), there, Nearness.AS_ASKED),
            find(wish, Optional.empty(), there, Nearness.ANYWHERE),
            find(wish.in(Language.DUTCH), wish.municipality(), there, Nearness.IN_DUTCH),
            find(wish.in(Language.DUTCH), Optional.empty(), there, Nearness.IN_DUTCH))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Fallback(wish.language(), List.of(), Nearness.NOTHING));
  }

  private static Optional<Fallback> find(
      Wish wish,
      Optional<MunicipalityCode> municipality,
      Collection<Candidate> there,
      Nearness nearness) {
    return there.stream()
        .filter(each -> each.language().equals(wish.language()))
        .filter(each -> each.municipality().equals(municipality))
        .findFirst()
        .map(each -> new Fallback(each.language(), each.blocks(), nearness));
  }
}
