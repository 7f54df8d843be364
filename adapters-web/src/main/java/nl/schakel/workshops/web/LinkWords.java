package nl.schakel.workshops.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What links and parties are called in a workshop. */
@Component
class LinkWords {

  private final Organisations organisations;
  private final ChainCards chains;

  LinkWords(Organisations organisations, ChainCards chains) {
    this.organisations = organisations;
    this.chains = chains;
  }

  List<Option> links(ChainId chain, Frame frame) {
    return options(agreed(chain), frame);
  }

  private List<Link> agreed(ChainId chain) {
    return chains.agreed(chain).map(ChainCards.Drawn::links).orElseGet(List::of);
  }

  /** Each as what one would do. */
  List<Option> options(List<Link> links, Frame frame) {
    Map<OrganisationId, OrganisationCard> names =
        organisations.cards(links.stream().map(link -> link.to().partner()).distinct().toList());
    return links.stream()
        .map(
            link ->
                Option.of(
                    link.id().value().toString(),
                    frame.text(
                        "workshops.choice." + link.kind().name(),
                        "partner",
                        name(names, link.to().partner(), frame))))
        .toList();
  }

  /** Everybody who has a part in the chain, its keeper among them. */
  List<Option> parties(ChainCards.Card chain, Frame frame) {
    List<OrganisationId> partners =
        Stream.concat(
                Stream.of(chain.keeper()),
                agreed(chain.id()).stream().map(link -> link.to().partner()))
            .distinct()
            .toList();
    return named(partners, frame);
  }

  List<Option> named(Collection<OrganisationId> ids, Frame frame) {
    Map<OrganisationId, OrganisationCard> names = organisations.cards(ids);
    return ids.stream()
        .map(id -> Option.of(id.value().toString(), name(names, id, frame)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  private static String name(
      Map<OrganisationId, OrganisationCard> names, OrganisationId id, Frame frame) {
    return Optional.ofNullable(names.get(id))
        .map(card -> card.name().in(frame.language()))
        .orElse("–");
  }
}
