package nl.schakel.people.usecase;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.model.Organisation;
import nl.schakel.people.port.OrganisationRegistry;
import nl.schakel.people.port.Persons;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

@ApplicationService
class DemoPeopleContent implements DemoContent {

  private final OrganisationRegistry organisations;
  private final Persons persons;

  DemoPeopleContent(OrganisationRegistry organisations, Persons persons) {
    this.organisations = organisations;
    this.persons = persons;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load() {
    Stream.of(DemoOrganisation.values())
        .map(DemoPeopleContent::organisation)
        .forEach(organisations::save);
    Stream.of(DemoPerson.values()).map(DemoPerson::person).forEach(persons::save);
  }

  static Organisation organisation(DemoOrganisation demo) {
    return new Organisation(
        demo.id(),
        LocalizedText.dutch(demo.dutchName()),
        demo.kind(),
        demo.country(),
        demo.mailDomains().stream().map(MailDomain::new).collect(Collectors.toUnmodifiableSet()),
        0);
  }
}
