package nl.schakel.handouts.model;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.shared.Parsed;

/**
 * How a hand-out is typed: an empty line between pieces, {@code # } before a heading, {@code - }
 * before each thing of a list, and {@code [gemeente]} where the municipality has its say.
 */
public final class Notation {

  /** Code points of all that is typed. */
  public static final int LONGEST = 4_000;

  /** The same of who helps nearby: half a page. */
  public static final int LONGEST_NEARBY = 1_500;

  static final String HEADING = "# ";
  static final String ITEM = "- ";
  static final String NEARBY = "[gemeente]";

  /** Two pages of paper: nobody takes home more. */
  private static final int MOST_BLOCKS = 40;

  /** What is longer is no short paragraph. */
  private static final int LONGEST_BLOCK = 600;

  private Notation() {}

  /** Of text that is fit to keep. Codes: TOO_MANY_BLOCKS, BLOCK_TOO_LONG. */
  public static Parsed<List<Block>> parse(String typed) {
    List<Block> blocks = new NotationLines(typed).blocks();
    if (blocks.size() > MOST_BLOCKS) {
      return Parsed.invalid("TOO_MANY_BLOCKS");
    }
    return blocks.stream().anyMatch(block -> write(block).length() > LONGEST_BLOCK)
        ? Parsed.invalid("BLOCK_TOO_LONG")
        : Parsed.valid(blocks);
  }

  public static String write(List<Block> blocks) {
    return blocks.stream().map(Notation::write).collect(Collectors.joining("\n\n"));
  }

  private static String write(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> HEADING + text;
      case Block.Paragraph(String text) -> text;
      case Block.Items(List<String> items) ->
          items.stream().map(item -> ITEM + item).collect(Collectors.joining("\n"));
      case Block.Nearby() -> NEARBY;
    };
  }
}
