package nl.schakel.chains.web;

import java.util.Map;
import nl.schakel.chains.Link;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Wording;

/**
 * A chain in the reader's words.
 *
 * @param names of all who are in it
 */
record ChainWords(Wording wording, Map<OrganisationId, OrganisationCard> names) {

  Language reader() {
    return wording.language();
  }

  String text(String key, Object... arguments) {
    return wording.text(key, arguments);
  }

  String kind(Link.Kind kind) {
    return wording.text("chain.kind." + kind);
  }

  /** A link as one sentence. */
  String line(Link link) {
    return wording.text(
        "chains.link.line",
        "kind",
        kind(link.kind()),
        "from",
        origin(link.from()),
        "to",
        partner(link),
        "part",
        wording.text("chain.part." + link.to().part()));
  }

  String partner(Link link) {
    return organisation(link.to().partner());
  }

  String origin(Link.Origin origin) {
    return switch (origin) {
      case Link.Origin.Anybody(var function) -> wording.text("chain.function." + function);
      case Link.Origin.Party(var organisation) -> organisation(organisation);
    };
  }

  /** An organisation that is gone has no name any more. */
  String organisation(OrganisationId id) {
    OrganisationCard card = names.get(id);
    return card == null ? wording.text("chain.partner.gone") : card.name().in(reader());
  }
}
