package nl.schakel.learning.usecase;

import static nl.schakel.learning.usecase.DemoPlan.inWeeks;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.model.WaitingListPolicy.Automatic;
import nl.schakel.learning.model.WaitingListPolicy.TimedOffer;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.learning.port.Reviews;
import nl.schakel.people.People;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The five programmes, what was given before, what is planned, and who is in it. */
@ApplicationService
class DemoLearningContent implements DemoContent {

  private final Programmes programmes;
  private final Editions editions;
  private final DemoHistory history;
  private final DemoEnrolments enrolments;
  private final DemoBookings bookings;
  private final Clock clock;

  DemoLearningContent(
      Programmes programmes,
      Editions editions,
      Enrolments enrolments,
      Reviews reviews,
      People people,
      EnrolInEditions enrol,
      ConfirmAddress confirm,
      BookPlaces booking,
      Clock clock) {
    this.programmes = programmes;
    this.editions = editions;
    this.history = new DemoHistory(editions, enrolments, people);
    this.enrolments = new DemoEnrolments(enrol, confirm, reviews, people);
    this.bookings = new DemoBookings(booking, people);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "learning";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(DemoPlan.BRUSSELS).toLocalDate();
    Stream.of(DemoProgramme.values()).forEach(demo -> publish(demo, now));
    history.write();
    history.signalling(today.minusWeeks(3));
    planThemes(today, now);
    planOthers(today);
  }

  private void publish(DemoProgramme demo, Instant now) {
    programmes.add(new Draft(demo.id(), demo.description(), 0).publish(now));
  }

  /** Plenty of room, nearly full, full with four in line, and one with requests to decide on. */
  private void planThemes(LocalDate today, Instant now) {
    Map<EditionId, Integer> numbers = new LinkedHashMap<>();
    numbers.put(
        theme(DemoProgramme.UNACCOMPANIED_MINORS, inWeeks(today, 2, DayOfWeek.MONDAY), 25), 6);
    numbers.put(
        theme(DemoProgramme.STRESS_AND_COPING, inWeeks(today, 4, DayOfWeek.THURSDAY), 15), 13);
    numbers.put(theme(DemoProgramme.TRAUMA, inWeeks(today, 6, DayOfWeek.TUESDAY), 12), 16);
    EditionId withReviews =
        theme(DemoProgramme.FAMILY_REUNIFICATION, inWeeks(today, 8, DayOfWeek.MONDAY), 20);
    numbers.put(withReviews, 5);
    numbers.put(add(DemoPlan.anyTime(DemoProgramme.MEETING_PARENTS), 10_000, new Automatic()), 4);
    enrolments.socialWorkers(numbers);
    enrolments.exceptions(withReviews, now);
  }

  private EditionId theme(DemoProgramme programme, LocalDate day, int capacity) {
    return add(DemoPlan.theme(programme, day), capacity, new TimedOffer(24));
  }

  private void planOthers(LocalDate today) {
    add(DemoPlan.anyTime(DemoProgramme.SECOND_GENERATION), 10_000, new Automatic());
    add(DemoPlan.basics(inWeeks(today, 3, DayOfWeek.WEDNESDAY)), 20, new Automatic());
    add(DemoPlan.peerGroup(inWeeks(today, 5, DayOfWeek.FRIDAY)), 8, new TimedOffer(48));
    add(
        DemoPlan.inTheTownHall(DemoProgramme.SIGNALLING, inWeeks(today, 5, DayOfWeek.TUESDAY)),
        16,
        new Automatic());
    add(
        DemoPlan.inTheTownHall(
            DemoProgramme.THEME_DAY_OF_TEAMS, inWeeks(today, 9, DayOfWeek.THURSDAY)),
        60,
        new Automatic());
    bookings.waitForNames(
        add(
            DemoPlan.inTheTownHall(DemoProgramme.CHAIN, inWeeks(today, 7, DayOfWeek.THURSDAY)),
            30,
            new Automatic()));
  }

  private EditionId add(DemoPlan plan, int capacity, WaitingListPolicy waitingList) {
    Edition.Open open = plan.open(capacity, waitingList);
    editions.add(open);
    return open.getId();
  }
}
