package nl.schakel.handouts.web;

import java.time.Clock;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One hand-out, in the own language and in Dutch beside it. */
@Controller
@Requires(Permission.ANYONE)
class HandoutReadController {

  private final HandoutShelf shelf;
  private final Heads heads;
  private final Clock clock;

  HandoutReadController(HandoutShelf shelf, Heads heads, Clock clock) {
    this.shelf = shelf;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(HandoutPaths.ONE)
  @SameForEveryVisitor
  View one(@PathVariable String topic, Input input, Frame frame) {
    HandoutTopic wanted = HandoutPaths.topic(topic);
    Wish wish = HandoutsAsked.wish(input, frame.language());
    return frame.show(page(leaf(wanted, wish), frame));
  }

  private Leaf leaf(HandoutTopic topic, Wish wish) {
    return shelf.leaves(List.of(topic), wish).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("hand-out"));
  }

  private HandoutPage page(Leaf leaf, Frame frame) {
    HandoutWords words = new HandoutWords(frame.words());
    String path = HandoutPaths.one(leaf.topic());
    return new HandoutPage(
        heads.ofThing(path, words.topic(leaf.topic()), frame.text("handouts.list.lead"), frame),
        words.topic(leaf.topic()),
        HandoutPaths.with(HandoutPaths.LIST, leaf.wish()),
        ChoiceView.of(path, leaf.wish(), shelf.municipalities(), words),
        words.remarks(leaf.own(), leaf.wish()),
        side(leaf.own(), words),
        leaf.dutch().map(dutch -> side(dutch, words)),
        words.version(leaf.own().text(), clock),
        HandoutPaths.with(path + "/document.pdf", leaf.wish()));
  }

  private static SideView side(Leaf.Side side, HandoutWords words) {
    return new SideView(
        side.language(), words.language(side.language()), side.title(), side.parts());
  }
}
