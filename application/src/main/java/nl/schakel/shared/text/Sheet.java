package nl.schakel.shared.text;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Language;

/**
 * What a document says, from top to bottom, before it is drawn. Whoever makes one chooses words and
 * their order; how they look, and that a screen reader finds its way, is the same for all.
 *
 * @param title in the title bar and, as its first heading, on the page
 * @param author whose document it is
 * @param lead the sentence under the title
 * @param foot stands at the foot of every page, beside its number
 */
public record Sheet(
    Language language,
    String title,
    String author,
    Optional<String> lead,
    Optional<String> foot,
    Shape shape,
    List<Block> blocks) {

  public Sheet {
    blocks = List.copyOf(blocks);
  }

  /** How the paper lies. */
  public enum Shape {
    PORTRAIT,
    LANDSCAPE
  }

  /** A part of the document. */
  public sealed interface Block {}

  /** Begins a part under the title. */
  public record Heading(String text) implements Block {}

  /** A paragraph; a line end in it is one on paper. */
  public record Paragraph(String text) implements Block {}

  /** Things of equal weight, one below the other. */
  public record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Pieces in another language than the sheet; no table among them. */
  public record InLanguage(Language language, List<Block> blocks) implements Block {
    public InLanguage {
      blocks = List.copyOf(blocks);
    }
  }

  /** The one thing that the document is about: a name, mostly. */
  public record Subject(String text) implements Block {}

  /** Words beside what they are the name of. */
  public record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One of them. */
  public record Fact(String term, String value) {}

  /**
   * A table, its columns in reading order; the first cell of a row says what the row is about.
   *
   * @param caption what the table holds; it may not be empty
   */
  public record Table(String caption, List<String> columns, List<List<String>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An address for a telephone to read.
   *
   * @param alternative what it is, for who does not see it
   */
  public record QrCode(String address, String alternative) implements Block {}
}
