package nl.schakel.learning.usecase;

import java.util.Optional;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** Who enrols in the demo; called by what they do, because it shows no real person. */
record DemoParticipant(String name, String address, String organisation, String jobTitle) {

  static final String SOCIAL_WORKER = "Maatschappelijk werker";

  static DemoParticipant socialWorker(int number) {
    return new DemoParticipant(
        SOCIAL_WORKER + " " + number,
        "maatschappelijk.werker." + number + "@ocmw-voorbeeldstad.example",
        DemoOrganisation.OCMW.dutchName(),
        SOCIAL_WORKER);
  }

  /** Outside the target group, but works with an OCMW. */
  static DemoParticipant companion(int number) {
    return new DemoParticipant(
        "Begeleider vzw " + number,
        "begeleider." + number + "@vzw-debrug.example",
        "vzw De Brug",
        "Begeleider");
  }

  Newcomer newcomer() {
    return new Newcomer(
        new PersonName(name),
        new EmailAddress(address),
        Language.DUTCH,
        Optional.of(organisation),
        Optional.of(jobTitle));
  }

  PersonCard registeredAt(People people) {
    return people.findOrRegister(new PersonName(name), new EmailAddress(address), Language.DUTCH);
  }
}
