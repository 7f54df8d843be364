package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.People;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Three closed meetings of the same people, over for so long that nothing of it waits any more. */
@ApplicationService
class DemoPeerGroupContent implements DemoContent {

  private static final int MEMBERS = 5;
  private static final int PLACES = 8;
  private static final int WEEKS_AGO = 19;
  private static final Duration BEFOREHAND = Duration.ofDays(20);

  private final Editions editions;
  private final Enrolments enrolments;
  private final People people;
  private final Clock clock;

  DemoPeerGroupContent(Editions editions, Enrolments enrolments, People people, Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "learning-peer-group";
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public void load() {
    LocalDate today = clock.instant().atZone(DemoPlan.BRUSSELS).toLocalDate();
    Edition edition =
        DemoPlan.peerGroup(DemoPlan.inWeeks(today, -WEEKS_AGO, DayOfWeek.FRIDAY)).closed(PLACES);
    Instant then = edition.plan().begins().orElseThrow().minus(BEFOREHAND);
    List<Enrolment.Initial> members = new ArrayList<>();
    for (int number = 1; number <= MEMBERS; number++) {
      Welcome welcome =
          (Welcome)
              edition.enrol(
                  DemoHistory.applicant(DemoParticipant.socialWorker(number).registeredAt(people)),
                  then);
      edition = welcome.edition();
      members.add(welcome.enrolment());
    }
    editions.add(new Edition.Completed(edition.plan(), edition.seats()));
    members.forEach(enrolments::add);
  }
}
