package nl.schakel.chains.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.model.Comparison;
import nl.schakel.chains.model.Comparison.Difference;
import nl.schakel.chains.web.ComparisonPage.Line;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Puts what differs between two versions into words. */
@Component
class ComparisonShowing {

  private final ChainNames names;
  private final PartnerShelf partners;
  private final TopicWords topics;
  private final Heads heads;

  ComparisonShowing(ChainNames names, PartnerShelf partners, TopicWords topics, Heads heads) {
    this.names = names;
    this.partners = partners;
    this.topics = topics;
    this.heads = heads;
  }

  ComparisonPage page(Card card, Drawn before, Drawn after, Comparison comparison, Frame frame) {
    String title = topics.title(card, frame.words());
    return new ComparisonPage(
        heads.ofThing(
            ChainReadPage.address(card.slug(), after.version()) + "/changes",
            title,
            frame.text("chain.changes.lead"),
            frame),
        new Link(title, ChainReadPage.address(card.slug())),
        version(card, before, frame),
        version(card, after, frame),
        lines(before, after, comparison, frame));
  }

  List<Line> lines(Drawn before, Drawn after, Comparison comparison, Frame frame) {
    ChangeWords earlier = side(before, frame);
    ChangeWords later = side(after, frame);
    return Stream.concat(
            comparison.promises().stream().map(each -> PromiseWords.line(each, frame)),
            comparison.differences().stream().map(each -> line(each, earlier, later)))
        .toList();
  }

  private static Link version(Card card, Drawn chain, Frame frame) {
    return new Link(
        frame.text("chain.version", "number", chain.version()),
        ChainReadPage.address(card.slug(), chain.version()));
  }

  private ChangeWords side(Drawn chain, Frame frame) {
    return new ChangeWords(
        chain, names.of(chain, frame.words()), partners.of(chain, Reader.EVERYBODY));
  }

  private static Line line(Difference difference, ChangeWords before, ChangeWords after) {
    return switch (difference) {
      case Difference.Added(var link) ->
          new Line(what("added", Tone.DONE, after), after.step(link), List.of());
      case Difference.Removed(var link) ->
          new Line(what("removed", Tone.WRONG, before), before.step(link), List.of());
      case Difference.Changed(var earlier, var later, var changes) ->
          new Line(
              what("changed", Tone.INFORMATION, after),
              after.step(later),
              changes.stream()
                  .map(each -> ChangeWords.detail(each, earlier, later, before, after))
                  .toList());
    };
  }

  private static Status what(String became, Tone tone, ChangeWords words) {
    return new Status(words.words().text("chain.changes." + became), tone);
  }
}
