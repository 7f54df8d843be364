package nl.schakel.access.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.EmailAddress;

/**
 * An account for every role, and a second partner to refer to; everybody knows its password and its
 * key for the API.
 */
enum DemoAccount {
  PROFESSIONAL("professional", Role.PROFESSIONAL, DemoOrganisation.WELZIJN),
  OCMW_WORKER("ocmw", Role.PROFESSIONAL, DemoOrganisation.OCMW),
  COORDINATOR(
      "coordinator",
      Role.COORDINATOR,
      DemoOrganisation.VVSG,
      DemoOrganisation.JMW,
      DemoOrganisation.MOVISIE,
      DemoOrganisation.VLUCHTELINGENWERK,
      DemoOrganisation.WERKPLAATS),
  TRAINER("trainer", Role.TRAINER, DemoOrganisation.SOLENTRA),
  KEY_PERSON("keyperson", Role.KEY_PERSON, DemoOrganisation.VLUCHTELINGENWERK),
  MUNICIPALITY("municipality", Role.MUNICIPALITY_CONTACT, DemoOrganisation.GEMEENTE),
  SUPPORT_WORKER("supportworker", Role.SUPPORT_WORKER, DemoOrganisation.VLUCHTELINGENWERK),
  PARTNER("partner", Role.CHAIN_PARTNER, DemoOrganisation.PHAROS, DemoOrganisation.GEZINSPRAKTIJK),
  NEXT_PARTNER("nextpartner", Role.CHAIN_PARTNER, DemoOrganisation.OPVOEDHUIS),
  FUNDER("funder", Role.FUNDER, DemoOrganisation.AMIF),
  ADMINISTRATOR("admin", Role.ADMINISTRATOR, DemoOrganisation.VVSG);

  static final String PASSWORD = "demo";

  private final String login;

  @SuppressWarnings("ImmutableEnumChecker") // never changes, which its type does not say
  private final Set<Assignment> assignments;

  DemoAccount(String login, Role role, DemoOrganisation... organisations) {
    this.login = login;
    this.assignments =
        Stream.of(organisations)
            .map(organisation -> new Assignment(role, organisation.id()))
            .collect(Collectors.toUnmodifiableSet());
  }

  EmailAddress email() {
    return new EmailAddress(login + "@demo.example");
  }

  Set<Assignment> assignments() {
    return assignments;
  }

  String token() {
    return "demo-" + login;
  }
}
