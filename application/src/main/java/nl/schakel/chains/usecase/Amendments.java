package nl.schakel.chains.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.NextVersion.Amendment;
import nl.schakel.chains.model.Links;

/** Changes of a chain, one after the other. */
final class Amendments {

  private Amendments() {}

  /** One after the other: what one of them adds the next may speak of. */
  static Optional<LinkId> gone(Links links, List<Amendment> amendments) {
    Links now = links;
    for (Amendment amendment : amendments) {
      Links there = now;
      Optional<LinkId> missing = amendment.concerns().filter(id -> there.find(id).isEmpty());
      if (missing.isPresent()) {
        return missing;
      }
      now = made(now, List.of(amendment));
    }
    return Optional.empty();
  }

  static Links made(Links links, List<Amendment> amendments) {
    Links now = links;
    for (Amendment amendment : amendments) {
      now =
          switch (amendment) {
            case Amendment.AddLink(Link link) -> now.put(link);
            case Amendment.RemoveLink(LinkId link) -> now.without(link);
            case Amendment.AddAlternative(LinkId link, Alternative alternative) ->
                now.changing(link, each -> with(each, alternative));
            case Amendment.AddCriterion(LinkId link, Criterion criterion) ->
                now.changing(link, each -> with(each, criterion));
          };
    }
    return now;
  }

  private static Link with(Link link, Alternative alternative) {
    List<Alternative> all = new ArrayList<>(link.alternatives());
    if (!all.contains(alternative)) {
      all.add(alternative);
    }
    return new Link(link.id(), link.from(), link.kind(), link.to(), link.criteria(), all);
  }

  /** It gets the next number: a decline names a criterion by its number. */
  private static Link with(Link link, Criterion criterion) {
    int last = link.criteria().stream().mapToInt(Criterion::number).max().orElse(0);
    List<Criterion> all = new ArrayList<>(link.criteria());
    all.add(new Criterion(last + 1, criterion.force(), criterion.text(), criterion.instead()));
    return new Link(link.id(), link.from(), link.kind(), link.to(), all, link.alternatives());
  }
}
