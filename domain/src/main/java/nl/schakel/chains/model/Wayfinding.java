package nl.schakel.chains.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.model.Route.Step;

/** Finds out of each link whether it can be taken, and where one goes when it cannot. */
record Wayfinding(Drawn chain, Surroundings surroundings) {

  Step step(Link link) {
    List<Hindrance> hindrances = surroundings.hindrances(link);
    return new Step(link, Act.of(link), hindrances, instead(link));
  }

  /** Alternatives may lead to each other, so each is tried once. */
  private Optional<LinkId> instead(Link link) {
    Deque<Link> toTry = new ArrayDeque<>(List.of(link));
    Set<LinkId> tried = new HashSet<>(Set.of(link.id()));
    while (!toTry.isEmpty()) {
      Link here = toTry.remove();
      List<Hindrance> hindrances = surroundings.hindrances(here);
      if (hindrances.isEmpty()) {
        return Optional.of(here.id()).filter(id -> !id.equals(link.id()));
      }
      here.alternatives().stream()
          .filter(other -> hindrances.stream().anyMatch(h -> Surroundings.helps(other, h)))
          .flatMap(other -> chain.link(other.instead()).stream())
          .filter(other -> tried.add(other.id()))
          .forEach(toTry::add);
    }
    return Optional.empty();
  }
}
