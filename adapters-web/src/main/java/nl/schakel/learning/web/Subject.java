package nl.schakel.learning.web;

import java.util.Optional;
import nl.schakel.agreements.GrantCard;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Heads;

/** The programme that is shown, with what others call what it names. */
record Subject(Offer offer, Optional<GrantCard> grant, Known names) {

  String address() {
    return address(offer.slug());
  }

  static String address(Slug programme) {
    return ProgrammesPage.PATH + "/" + programme.value();
  }

  SchemaOrg structured(Language reader, Heads heads) {
    return new SchemaOrg(offer, names, reader, heads);
  }
}
