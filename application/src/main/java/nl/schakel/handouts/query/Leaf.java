package nl.schakel.handouts.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Body;
import nl.schakel.handouts.model.Fallback;
import nl.schakel.handouts.model.Fallback.Candidate;
import nl.schakel.handouts.model.Fallback.Nearness;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.shared.Language;

/**
 * A hand-out as a reader gets it.
 *
 * @param own in the language that was asked for; in Dutch when it is not there in that
 * @param dutch the same in Dutch; empty when the reader gets Dutch already, or when there is none
 */
public record Leaf(HandoutTopic topic, Wish wish, Side own, Optional<Side> dutch) {

  /** A text as it was published. */
  public record Text(
      Language language, int number, Body body, Optional<Translation> translation, Instant from) {}

  /**
   * One language of it, with who helps nearby put in its place.
   *
   * @param nearness how near that came to what was asked; empty when the text keeps no place for it
   */
  public record Side(Text text, Standing standing, List<Part> parts, Optional<Nearness> nearness) {

    public Side {
      parts = List.copyOf(parts);
    }

    public Language language() {
      return text.language();
    }

    public String title() {
      return text.body().title();
    }
  }

  /** Pieces that follow each other in one language. */
  public record Part(Language language, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** There is none when it is there neither in the language of the wish nor in Dutch. */
  public static Optional<Leaf> of(
      HandoutTopic topic, Wish wish, Collection<Text> texts, Collection<Candidate> local) {
    Optional<Text> dutch = in(Language.DUTCH, texts);
    Optional<Text> own = in(wish.language(), texts).or(() -> dutch);
    return own.map(
        text ->
            new Leaf(
                topic,
                wish,
                side(text, dutch, wish, local),
                dutch
                    .filter(each -> !each.equals(text))
                    .map(each -> side(each, dutch, wish, local))));
  }

  private static Optional<Text> in(Language language, Collection<Text> texts) {
    return texts.stream().filter(text -> text.language().equals(language)).findFirst();
  }

  private static Side side(
      Text text, Optional<Text> dutch, Wish wish, Collection<Candidate> local) {
    Fallback nearby = Fallback.of(wish.in(text.language()), local);
    boolean keepsPlace = text.body().blocks().contains(new Block.Nearby());
    return new Side(
        text,
        Standing.of(text.translation(), dutch.map(Text::number)),
        parts(text, nearby),
        Optional.of(nearby.nearness()).filter(_ -> keepsPlace));
  }

  private static List<Part> parts(Text text, Fallback nearby) {
    List<Part> parts = new ArrayList<>();
    List<Block> since = new ArrayList<>();
    for (Block block : text.body().blocks()) {
      if (block instanceof Block.Nearby) {
        parts.add(new Part(text.language(), since));
        parts.add(new Part(nearby.language(), nearby.blocks()));
        since.clear();
      } else {
        since.add(block);
      }
    }
    parts.add(new Part(text.language(), since));
    return parts.stream().filter(part -> !part.blocks().isEmpty()).toList();
  }
}
