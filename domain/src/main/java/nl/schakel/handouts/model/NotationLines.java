package nl.schakel.handouts.model;

import java.util.ArrayList;
import java.util.List;

/** Reads what was typed, line by line, as one piece after another. */
final class NotationLines {

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  NotationLines(String typed) {
    typed.lines().map(String::strip).forEach(this::read);
    finish();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void read(String line) {
    if (line.isEmpty()) {
      finish();
    } else if (line.startsWith(Notation.ITEM)) {
      finishParagraph();
      items.add(line.substring(Notation.ITEM.length()).strip());
    } else if (line.startsWith(Notation.HEADING)) {
      alone(new Block.Heading(line.substring(Notation.HEADING.length()).strip()));
    } else if (line.equals(Notation.NEARBY)) {
      alone(new Block.Nearby());
    } else {
      finishItems();
      paragraph.add(line);
    }
  }

  private void alone(Block block) {
    finish();
    blocks.add(block);
  }

  private void finish() {
    finishParagraph();
    finishItems();
  }

  private void finishParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(String.join("\n", paragraph)));
      paragraph.clear();
    }
  }

  private void finishItems() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(items));
      items.clear();
    }
  }
}
