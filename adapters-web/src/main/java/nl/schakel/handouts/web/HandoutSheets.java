package nl.schakel.handouts.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.handouts.query.Leaf.Part;
import nl.schakel.handouts.query.Leaf.Side;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.InLanguage;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/** Hand-outs as they are printed: the own language, and Dutch on the other side of the paper. */
@Component
class HandoutSheets {

  private final Texts texts;
  private final Clock clock;

  HandoutSheets(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** All of them for one parent, then for the next. */
  Booklet of(List<Leaf> leaves, int copies) {
    List<Sheet> once = leaves.stream().flatMap(this::sheets).toList();
    Leaf first = leaves.getFirst();
    Wording words = texts.in(first.wish().language());
    return leaves.size() == 1
        ? new Booklet(
            first.own().language(), first.own().title(), author(words), repeated(once, copies))
        : new Booklet(
            words.language(),
            words.text("handouts.list.title"),
            author(words),
            repeated(once, copies));
  }

  private static List<Sheet> repeated(List<Sheet> once, int copies) {
    return Collections.nCopies(copies, once).stream().flatMap(List::stream).toList();
  }

  private Stream<Sheet> sheets(Leaf leaf) {
    Optional<Sheet> dutch = leaf.dutch().map(side -> sheet(side, leaf.wish().in(side.language())));
    return Stream.concat(Stream.of(sheet(leaf.own(), leaf.wish())), dutch.stream());
  }

  private Sheet sheet(Side side, Wish wish) {
    Wording words = texts.in(wish.language());
    return new Sheet(
        side.language(),
        side.title(),
        author(words),
        Optional.empty(),
        Optional.empty(),
        Sheet.Shape.PORTRAIT,
        blocks(side, wish, words));
  }

  private static String author(Wording words) {
    return words.text("handouts.paper.author");
  }

  /** Where we have no words of our own in the language, what is to be said is said in Dutch. */
  private List<Sheet.Block> blocks(Side side, Wish wish, Wording words) {
    List<Sheet.Block> blocks = new ArrayList<>();
    side.parts().forEach(part -> blocks.add(new InLanguage(part.language(), pieces(part))));
    HandoutWords about = new HandoutWords(words);
    List<String> told = new ArrayList<>(about.remarks(side, wish));
    told.add(about.version(side.text(), clock));
    blocks.add(
        new InLanguage(words.language(), List.of(new Sheet.Paragraph(String.join("\n", told)))));
    return blocks;
  }

  private static List<Sheet.Block> pieces(Part part) {
    return part.blocks().stream().flatMap(block -> piece(block, part.language()).stream()).toList();
  }

  /** A place for who helps has been filled by now. */
  private static Optional<Sheet.Block> piece(Block block, Language language) {
    return switch (block) {
      case Block.Heading(String text) -> Optional.of(new Sheet.Heading(text));
      case Block.Paragraph(String text) ->
          Optional.of(new Sheet.Paragraph(Numbers.inOrder(text, language)));
      case Block.Items(List<String> items) ->
          Optional.of(
              new Sheet.Items(
                  items.stream().map(item -> Numbers.inOrder(item, language)).toList()));
      case Block.Nearby() -> Optional.empty();
    };
  }
}
