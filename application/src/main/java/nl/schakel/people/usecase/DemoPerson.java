package nl.schakel.people.usecase;

import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.model.Person;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** People of the demo are called by what they do: it shows no real person. */
enum DemoPerson {
  PROFESSIONAL("professional", "Wijkteammedewerker", DemoOrganisation.WELZIJN),
  OCMW_WORKER("ocmw", "Medewerker OCMW", DemoOrganisation.OCMW),
  COORDINATOR("coordinator", "Coördinator", DemoOrganisation.VVSG),
  TRAINER("trainer", "Trainer", DemoOrganisation.SOLENTRA),
  KEY_PERSON("keyperson", "Sleutelpersoon", DemoOrganisation.VLUCHTELINGENWERK),
  MUNICIPALITY("municipality", "Contactpersoon gemeente", DemoOrganisation.GEMEENTE),
  SUPPORT_WORKER("supportworker", "Maatschappelijk begeleider", DemoOrganisation.VLUCHTELINGENWERK),
  PARTNER("partner", "Ketenpartner", DemoOrganisation.PHAROS),
  NEXT_PARTNER("nextpartner", "Medewerker opvoedhuis", DemoOrganisation.OPVOEDHUIS),
  FUNDER("funder", "Financier", DemoOrganisation.AMIF),
  ADMINISTRATOR("admin", "Beheerder", DemoOrganisation.VVSG);

  private final String mailbox;
  private final String function;
  private final DemoOrganisation employer;

  DemoPerson(String mailbox, String function, DemoOrganisation employer) {
    this.mailbox = mailbox;
    this.function = function;
    this.employer = employer;
  }

  Person person() {
    EmailAddress email = new EmailAddress(mailbox + "@demo.example");
    Person stranger = Person.register(new PersonName(function), email, Language.DUTCH);
    return stranger.withConfirmedEmail().employedAt(employer.id(), function);
  }
}
