package nl.schakel.agreements.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import org.springframework.stereotype.Component;

/** What somebody reads or keeps; what is not theirs to keep does not exist to be kept. */
@Component
class Own {

  private final AllianceBook alliances;
  private final CovenantBook covenants;
  private final GrantBook grants;

  Own(AllianceBook alliances, CovenantBook covenants, GrantBook grants) {
    this.alliances = alliances;
    this.covenants = covenants;
    this.grants = grants;
  }

  AllianceSheet alliance(Slug slug) {
    return alliances.find(slug).orElseThrow(() -> new NotFoundException("alliance"));
  }

  CovenantSheet covenant(Slug slug) {
    return covenants.find(slug).orElseThrow(() -> new NotFoundException("covenant"));
  }

  GrantSheet grant(Slug slug) {
    return grants.find(slug).orElseThrow(() -> new NotFoundException("grant"));
  }

  AllianceSheet alliance(Actor actor, Slug slug) {
    AllianceSheet alliance = alliance(slug);
    demand(actor, alliance.profile().keeper());
    return alliance;
  }

  CovenantSheet covenant(Actor actor, Slug slug) {
    CovenantSheet covenant = covenant(slug);
    demand(actor, covenant.terms().keeper());
    return covenant;
  }

  GrantSheet grant(Actor actor, Slug slug) {
    GrantSheet grant = grant(slug);
    demand(actor, grant.terms().keeper());
    return grant;
  }

  static boolean keeps(Caller caller, OrganisationId keeper) {
    return caller
        .actor()
        .filter(actor -> actor.mayFor(Permission.KEEP_AGREEMENTS, keeper))
        .isPresent();
  }

  private static void demand(Actor actor, OrganisationId keeper) {
    if (!keeps(actor, keeper)) {
      throw new NotFoundException("keeper");
    }
  }
}
