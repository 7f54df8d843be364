package nl.schakel.chains.web;

import java.util.Locale;
import java.util.Optional;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.web.MapGraph.Arrow;
import nl.schakel.chains.web.MapGraph.Box;
import nl.schakel.shared.text.Wording;

/** What a map says to who hears it. */
record MapText(MapGraph graph, Wording words) {

  boolean mirrored() {
    return words.isRightToLeft();
  }

  String of(String key) {
    return words.text(key);
  }

  String of(Box box) {
    return words.text(
        "chain.map.box",
        "step",
        box.step(),
        "name",
        box.name(),
        "part",
        box.part().map(part -> words.text("chain.part." + part)).orElse(""));
  }

  String of(Arrow arrow, Optional<Mark> mark) {
    return words.text(
        arrow.isInstead() ? "chain.map.instead" : "chain.map.arrow",
        "step",
        arrow.step(),
        "word",
        arrow.word().orElse(""),
        "from",
        name(arrow.from()),
        "to",
        name(arrow.to()),
        "mark",
        mark.map(Mark::meaning).orElse(""));
  }

  private String name(String key) {
    return graph.boxes().stream()
        .filter(box -> box.key().equals(key))
        .map(Box::name)
        .findFirst()
        .orElseThrow();
  }

  String classOf(Act act) {
    return act.name().toLowerCase(Locale.ROOT);
  }
}
