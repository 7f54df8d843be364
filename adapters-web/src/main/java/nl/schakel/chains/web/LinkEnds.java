package nl.schakel.chains.web;

import java.util.Arrays;
import java.util.Optional;
import nl.schakel.chains.Link.Function;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.Link.Target;
import nl.schakel.partners.ServiceId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;

/** Where a link begins and ends, as one value of a list to choose from. */
final class LinkEnds {

  private static final String BETWEEN = "/";

  private LinkEnds() {}

  /** A partner or one of its services. */
  record Chosen(OrganisationId partner, Optional<ServiceId> service) {
    Target as(Part part) {
      return new Target(partner, service, part);
    }
  }

  /** The name of a function, or the id of an organisation. Codes: UNKNOWN_END. */
  static Parsed<Origin> origin(String typed) {
    return Arrays.stream(Function.values())
        .filter(function -> function.name().equals(typed))
        .findFirst()
        .<Origin>map(Origin.Anybody::new)
        .or(() -> Ids.parse(typed).map(OrganisationId::new).map(Origin.Party::new))
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_END"));
  }

  /** The id of a partner, and behind a slash that of its service. Codes: UNKNOWN_END. */
  static Parsed<Chosen> target(String typed) {
    String[] ids = typed.split(BETWEEN, 2);
    Optional<OrganisationId> partner = Ids.parse(ids[0]).map(OrganisationId::new);
    Optional<ServiceId> service =
        ids.length == 1 ? Optional.empty() : Ids.parse(ids[1]).map(ServiceId::new);
    return partner.isEmpty() || (ids.length > 1 && service.isEmpty())
        ? Parsed.invalid("UNKNOWN_END")
        : Parsed.valid(new Chosen(partner.get(), service));
  }

  static String value(Origin origin) {
    return switch (origin) {
      case Origin.Anybody(Function function) -> function.name();
      case Origin.Party(OrganisationId organisation) -> organisation.value().toString();
    };
  }

  static String value(Target target) {
    return value(target.partner(), target.service());
  }

  static String value(OrganisationId partner, Optional<ServiceId> service) {
    return partner.value() + service.map(id -> BETWEEN + id.value()).orElse("");
  }
}
