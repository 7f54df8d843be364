package nl.schakel.agreements.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.PartnerCards.Card;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What organisations are called, and where one reads more of them. */
@Component
class Names {

  private final Organisations organisations;
  private final PartnerCards partners;

  Names(Organisations organisations, PartnerCards partners) {
    this.organisations = organisations;
    this.partners = partners;
  }

  Known known(Collection<OrganisationId> ids) {
    return new Known(organisations.cards(List.copyOf(ids)), partners.cards(List.copyOf(ids)));
  }

  /** Those for which this coordinator may keep agreements, by name. */
  List<Option> keepers(Actor actor, Language reader) {
    return organisations.cards(actor.organisationsFor(Permission.KEEP_AGREEMENTS)).values().stream()
        .map(card -> Option.of(card.id().value().toString(), card.name().in(reader)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  /** Some organisations as they are called today. */
  record Known(Map<OrganisationId, OrganisationCard> cards, Map<OrganisationId, Card> partners) {

    LocalizedText name(OrganisationId id) {
      return Optional.ofNullable(cards.get(id))
          .map(OrganisationCard::name)
          .orElseGet(() -> LocalizedText.dutch("–"));
    }

    Named named(OrganisationId id, Language reader) {
      return new Named(
          name(id).in(reader),
          Optional.ofNullable(partners.get(id)).map(card -> "/partners/" + card.slug().value()));
    }
  }

  /**
   * An organisation on a page.
   *
   * @param address of its page in the directory
   */
  record Named(String name, Optional<String> address) {

    static Named without(String name) {
      return new Named(name, Optional.empty());
    }
  }
}
