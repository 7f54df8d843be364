package nl.schakel.chains.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.model.Route;
import nl.schakel.chains.model.Surroundings;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Language;
import org.springframework.stereotype.Component;

/** Finds where somebody can go with a topic, in a place, in a language. Nothing of it is kept. */
@Component
class RouteFinder {

  private final ChainShelf chains;
  private final PartnerShelf partners;
  private final Clock clock;

  RouteFinder(ChainShelf chains, PartnerShelf partners, Clock clock) {
    this.chains = chains;
    this.partners = partners;
    this.clock = clock;
  }

  /** The three questions; none of them is about somebody. */
  record Asked(TopicCode topic, Municipality place, Optional<Language> language) {}

  /**
   * What there is.
   *
   * @param followed what was agreed there; several when they are for different people
   * @param neighbours what was agreed nearby, when nothing was agreed there
   * @param experts who advises on the topic, when nothing was agreed there or it leads nowhere
   */
  record Answer(Asked asked, List<Followed> followed, List<Card> neighbours, List<Known> experts) {

    boolean isNothingAgreed() {
      return followed.isEmpty();
    }
  }

  /** A chain, and the way through it today. */
  record Followed(Card card, Drawn chain, Route route, Map<OrganisationId, Known> partners) {}

  Answer answer(Asked asked, Reader reader) {
    List<Card> about = chains.about(asked.topic());
    List<Followed> followed =
        Route.nearest(about, asked.place()).stream()
            .map(card -> follow(card, asked, reader))
            .toList();
    boolean helpless = followed.stream().allMatch(each -> each.route().isDeadEnd());
    return new Answer(
        asked,
        followed,
        followed.isEmpty() ? HelpElsewhere.neighbours(about, asked.place()) : List.of(),
        helpless ? new HelpElsewhere(partners).experts(asked, reader) : List.of());
  }

  private Followed follow(Card card, Asked asked, Reader reader) {
    Drawn chain = chains.agreed(card);
    Map<OrganisationId, Known> known = partners.of(chain, reader);
    Map<OrganisationId, Entry> entries =
        known.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().entry()));
    Surroundings around =
        new Surroundings(Area.around(asked.place()), asked.language(), entries, clock.instant());
    return new Followed(card, chain, Route.through(chain, around), known);
  }
}
