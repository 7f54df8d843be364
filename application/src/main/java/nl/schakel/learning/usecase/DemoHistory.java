package nl.schakel.learning.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.Applicant.Workplace;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.model.Participant;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;

/** What took place before the demo was loaded; nobody gets mail about that. */
record DemoHistory(Editions editions, Enrolments enrolments, People people) {

  private static final int PARTICIPANTS = 16;
  private static final int CAPACITY = 25;
  private static final Duration BEFOREHAND = Duration.ofDays(20);

  /** The four themes as they were given in the autumn of 2021. */
  void write() {
    write(DemoProgramme.UNACCOMPANIED_MINORS, LocalDate.of(2021, 11, 15));
    write(DemoProgramme.STRESS_AND_COPING, LocalDate.of(2021, 11, 25));
    write(DemoProgramme.TRAUMA, LocalDate.of(2021, 12, 2));
    write(DemoProgramme.FAMILY_REUNIFICATION, LocalDate.of(2021, 12, 13));
  }

  /** Who guides parents has learned to signal, so that the year of a municipality shows it. */
  void signalling(LocalDate day) {
    people
        .findByEmail(new EmailAddress("supportworker@demo.example"))
        .ifPresent(supportWorker -> signalling(supportWorker, day));
  }

  private void signalling(PersonCard supportWorker, LocalDate day) {
    Edition edition =
        DemoPlan.inTheTownHall(DemoProgramme.SIGNALLING, day)
            .open(CAPACITY, new WaitingListPolicy.Automatic());
    Instant then = edition.plan().begins().orElseThrow().minus(BEFOREHAND);
    Welcome welcome =
        (Welcome)
            edition.enrol(
                applicant(supportWorker, DemoOrganisation.VLUCHTELINGENWERK, "Begeleider"), then);
    editions.add(new Edition.Completed(edition.plan(), welcome.edition().seats()));
    enrolments.add(welcome.enrolment());
  }

  private void write(DemoProgramme programme, LocalDate day) {
    Edition edition =
        DemoPlan.theme(programme, day).open(CAPACITY, new WaitingListPolicy.Automatic());
    Instant then = edition.plan().begins().orElseThrow().minus(BEFOREHAND);
    List<Enrolment.Initial> participants = new ArrayList<>();
    for (int number = 1; number <= PARTICIPANTS; number++) {
      Welcome welcome = (Welcome) edition.enrol(applicant(number), then);
      edition = welcome.edition();
      participants.add(welcome.enrolment());
    }
    editions.add(new Edition.Completed(edition.plan(), edition.seats()));
    participants.forEach(enrolments::add);
  }

  private Applicant applicant(int number) {
    return applicant(DemoParticipant.socialWorker(number).registeredAt(people));
  }

  /** Somebody of the OCMW whom a coordinator enrolled. */
  static Applicant applicant(PersonCard person) {
    return applicant(person, DemoOrganisation.OCMW, DemoParticipant.SOCIAL_WORKER);
  }

  private static Applicant applicant(
      PersonCard person, DemoOrganisation workplace, String jobTitle) {
    return new Applicant(
        new Participant(
            person.id(),
            person.name(),
            person.email(),
            person.language(),
            Optional.of(workplace.dutchName()),
            Optional.of(jobTitle)),
        SubmissionId.next(),
        Set.of(new Workplace(workplace.id(), workplace.kind())),
        Optional.empty(),
        Channel.BY_COORDINATOR,
        Optional.empty());
  }
}
