package nl.schakel.chains.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Route.Act;

/**
 * A chain as boxes and arrows, before anybody knows where they stand.
 *
 * @param boxes whoever begins a link or is at its end, each once
 */
record MapGraph(List<Box> boxes, List<Arrow> arrows) {

  MapGraph {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /**
   * Somebody.
   *
   * @param part what it is to the chain, as the first link that leads there has it
   * @param step the number of the first link that begins or ends there
   */
  record Box(String key, String name, Optional<Part> part, int step) {}

  /**
   * A link, or the way from where it leads to what is there instead.
   *
   * @param word what one does over it; of another way there is nothing to say
   */
  record Arrow(LinkId link, int step, String from, String to, Act act, Optional<String> word) {

    boolean isInstead() {
      return word.isEmpty();
    }

    boolean isSameWay(Arrow other) {
      return other.isInstead() && from.equals(other.from) && to.equals(other.to);
    }
  }

  static MapGraph of(Drawn chain, ChainWords words) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    List<Arrow> arrows = new ArrayList<>();
    int step = 0;
    for (Link link : chain.links()) {
      step++;
      Box from = new Box(key(link.from()), words.origin(link.from()), Optional.empty(), step);
      Box to = new Box(key(link), words.partner(link), Optional.of(link.to().part()), step);
      boxes.putIfAbsent(from.key(), from);
      boxes.merge(to.key(), to, MapGraph::firstPart);
      arrows.add(
          new Arrow(
              link.id(),
              step,
              from.key(),
              to.key(),
              Act.of(link),
              Optional.of(words.kind(link.kind()))));
    }
    addOtherWays(chain, arrows);
    return new MapGraph(List.copyOf(boxes.values()), arrows);
  }

  private static Box firstPart(Box known, Box now) {
    return new Box(known.key(), known.name(), known.part().or(now::part), known.step());
  }

  /** Two links may have the same way out; it is drawn once. */
  private static void addOtherWays(Drawn chain, List<Arrow> arrows) {
    int step = 0;
    for (Link link : chain.links()) {
      step++;
      int number = step;
      link.alternatives().stream()
          .flatMap(other -> chain.link(other.instead()).stream())
          .map(other -> key(other))
          .filter(to -> !to.equals(key(link)))
          .distinct()
          .map(to -> new Arrow(link.id(), number, key(link), to, Act.of(link), Optional.empty()))
          .filter(arrow -> arrows.stream().noneMatch(arrow::isSameWay))
          .forEach(arrows::add);
    }
  }

  private static String key(Link link) {
    return link.to().partner().value().toString();
  }

  private static String key(Link.Origin origin) {
    return switch (origin) {
      case Link.Origin.Anybody(var function) -> function.name();
      case Link.Origin.Party(var organisation) -> organisation.value().toString();
    };
  }
}
