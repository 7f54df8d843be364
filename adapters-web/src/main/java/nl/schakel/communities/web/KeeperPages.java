package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.partners.PartnerCards;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Whom one turns to about a community without a name of anybody: its organisation. */
@Component
class KeeperPages {

  private final PartnerCards partners;
  private final CommunityWords words;

  KeeperPages(PartnerCards partners, CommunityWords words) {
    this.partners = partners;
    this.words = words;
  }

  /** The page of the organisation, if it is in the directory. */
  Optional<Link> of(Sheet community, Frame frame) {
    return Optional.ofNullable(
            partners.cards(List.of(community.organisation())).get(community.organisation()))
        .map(
            card ->
                new Link(
                    words.organisation(community.organisation(), frame),
                    "/partners/" + card.slug().value()));
  }
}
