package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A training that is going on, with everybody in it: there is a session on the day of loading. */
@ApplicationService
class DemoRunningContent implements DemoContent {

  private static final int SOCIAL_WORKERS = 8;
  private static final Duration BEFOREHAND = Duration.ofDays(40);

  private final Editions editions;
  private final Enrolments enrolments;
  private final People people;
  private final Clock clock;

  DemoRunningContent(Editions editions, Enrolments enrolments, People people, Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "learning-running";
  }

  @Override
  public int order() {
    return 41;
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    List<PersonCard> everybody = everybody();
    Edition edition =
        DemoPlan.running(now).open(everybody.size(), new WaitingListPolicy.Automatic());
    List<Enrolment.Initial> enrolled = new ArrayList<>();
    for (PersonCard person : everybody) {
      Welcome welcome =
          (Welcome) edition.enrol(DemoHistory.applicant(person), now.minus(BEFOREHAND));
      edition = welcome.edition();
      enrolled.add(welcome.enrolment());
    }
    editions.add(new Edition.Running(edition.plan(), edition.seats()));
    enrolled.forEach(enrolments::add);
  }

  /** One of them has an account. */
  private List<PersonCard> everybody() {
    return Stream.concat(
            people.findByEmail(new EmailAddress("ocmw@demo.example")).stream(),
            IntStream.rangeClosed(1, SOCIAL_WORKERS)
                .mapToObj(number -> DemoParticipant.socialWorker(number).registeredAt(people)))
        .toList();
  }
}
