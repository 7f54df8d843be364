package nl.schakel.chains.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/** What those in a chain are called, asked in one go. */
@Component
class ChainNames {

  private final Organisations organisations;

  ChainNames(Organisations organisations) {
    this.organisations = organisations;
  }

  ChainWords of(Drawn chain, Wording words) {
    return of(chain.links(), Set.of(), words);
  }

  /** Of everybody in these links, and of some more. */
  ChainWords of(List<Link> links, Set<OrganisationId> more, Wording words) {
    Set<OrganisationId> all = everybody(links);
    all.addAll(more);
    return of(all, words);
  }

  ChainWords of(Set<OrganisationId> organisations, Wording words) {
    return new ChainWords(words, this.organisations.cards(organisations));
  }

  private static Set<OrganisationId> everybody(List<Link> links) {
    Set<OrganisationId> ids = new HashSet<>();
    for (Link link : links) {
      ids.add(link.to().partner());
      if (link.from() instanceof Link.Origin.Party(var organisation)) {
        ids.add(organisation);
      }
    }
    return ids;
  }
}
