package nl.schakel.people.usecase;

import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Organisations that a later version of the demo brought, for a demo that was there before. */
@ApplicationService
class DemoNeighboursContent implements DemoContent {

  private final OrganisationRegistry register;
  private final Organisations known;

  DemoNeighboursContent(OrganisationRegistry register, Organisations known) {
    this.register = register;
    this.known = known;
  }

  @Override
  public String name() {
    return "people-neighbours";
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public void load() {
    Map<OrganisationId, OrganisationCard> there =
        known.cards(Stream.of(DemoOrganisation.values()).map(DemoOrganisation::id).toList());
    Stream.of(DemoOrganisation.values())
        .filter(demo -> !there.containsKey(demo.id()))
        .map(DemoPeopleContent::organisation)
        .forEach(register::save);
  }
}
