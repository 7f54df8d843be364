package nl.schakel.agreements.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that was agreed. */
@Component
@Order(40)
class AgreementsSitemap implements SitemapPart {

  private final AllianceBook alliances;
  private final CovenantBook covenants;
  private final GrantBook grants;

  AgreementsSitemap(AllianceBook alliances, CovenantBook covenants, GrantBook grants) {
    this.alliances = alliances;
    this.covenants = covenants;
    this.grants = grants;
  }

  @Override
  public List<Place> places() {
    return Stream.of(
            Stream.of(AgreementsPage.PATH),
            alliances.all().stream().map(ShowingAlliance::address),
            covenants.all().stream().map(ShowingCovenant::address),
            grants.all().stream().map(ShowingGrant::address))
        .flatMap(paths -> paths)
        .map(Place::at)
        .toList();
  }
}
