package nl.schakel.advice.model;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a question and its answer are shown to everybody: as long as who asked and who answered
 * both want it, and no coordinator took it down.
 */
public record Publication(
    Optional<Instant> asker, Optional<Instant> expert, Optional<TakenDown> takenDown) {

  public static final Publication NONE =
      new Publication(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whose word is asked. */
  public enum Side {
    ASKER,
    EXPERT
  }

  /** A coordinator's reason not to show it, which both sides may read. */
  public record TakenDown(String reason, Instant at) {}

  public boolean isAgreedBy(Side side) {
    return of(side).isPresent();
  }

  /** Since when everybody can read it. */
  public Optional<Instant> publishedAt() {
    return asker.isPresent() && expert.isPresent() && takenDown.isEmpty()
        ? Stream.of(asker, expert).flatMap(Optional::stream).max(Instant::compareTo)
        : Optional.empty();
  }

  public boolean isPublished() {
    return publishedAt().isPresent();
  }

  Publication agree(Side side, Instant now) {
    return with(side, Optional.of(of(side).orElse(now)));
  }

  Publication takeBack(Side side) {
    return with(side, Optional.empty());
  }

  Publication takeDown(String reason, Instant now) {
    return new Publication(asker, expert, Optional.of(new TakenDown(reason, now)));
  }

  private Optional<Instant> of(Side side) {
    return switch (side) {
      case ASKER -> asker;
      case EXPERT -> expert;
    };
  }

  private Publication with(Side side, Optional<Instant> word) {
    return switch (side) {
      case ASKER -> new Publication(word, expert, takenDown);
      case EXPERT -> new Publication(asker, word, takenDown);
    };
  }
}
