package nl.schakel.partners.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Hidden;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Partner.Merged;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

/** What the directory says of partners, in memory. */
public final class InMemoryPartners implements Partners {

  private final Map<OrganisationId, Partner> partners = new HashMap<>();

  @Override
  public Optional<Partner> find(OrganisationId id) {
    return Optional.ofNullable(partners.get(id));
  }

  @Override
  public Optional<OrganisationId> ownerOf(Slug slug) {
    return partners.values().stream()
        .filter(partner -> partner.slug().equals(slug))
        .map(Partner::id)
        .findFirst();
  }

  @Override
  public Optional<OrganisationId> ownerOf(ServiceId service) {
    return partners.values().stream()
        .filter(
            partner ->
                partner.profile().services().stream().anyMatch(each -> each.id().equals(service)))
        .map(Partner::id)
        .findFirst();
  }

  @Override
  public void add(Partner partner, OrganisationCard as) {
    partners.put(partner.id(), partner);
  }

  @Override
  public void save(Partner partner, OrganisationCard as) {
    demandFresh(partner);
    partners.put(partner.id(), next(partner));
  }

  @Override
  public void note(Partner partner) {
    demandFresh(partner);
    partners.put(partner.id(), partner);
  }

  private void demandFresh(Partner partner) {
    if (find(partner.id()).filter(kept -> kept.version() == partner.version()).isEmpty()) {
      throw new StaleChangeException("partner");
    }
  }

  private static Partner next(Partner partner) {
    return switch (partner) {
      case Listed(var id, var slug, var profile, long version) ->
          new Listed(id, slug, profile, version + 1);
      case Hidden(var id, var slug, var profile, long version) ->
          new Hidden(id, slug, profile, version + 1);
      case Merged(var id, var slug, var profile, long version, var into) ->
          new Merged(id, slug, profile, version + 1, into);
    };
  }
}
