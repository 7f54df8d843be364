package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Hold;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do in whatever order, the count of places stays true and nobody is passed. */
class PlacesPropertyTest {

  private static final int STEPS = 400;

  private final List<Enrolment> people = new ArrayList<>();
  private Edition edition = APlan.on(FourThemes.TRAUMA).open(5);
  private Instant now = FourThemes.NOW;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_211_115, 20_211_125, 20_211_202, 20_211_213})
  void any_sequence_of_events_keeps_the_promises(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      now = now.plusSeconds(1);
      act(random);
      fillUp();
      theCountIsTrue();
      nobodyWaitsBesideAFreePlace();
      nobodyWhoWaitsWasPassed();
    }
  }

  private void act(Random random) {
    switch (random.nextInt(6)) {
      case 0, 1 -> enrol(FourThemes.socialWorker(people.size()));
      case 2 -> enrol(FourThemes.volunteerOrganisation(people.size()));
      case 3 -> one(random, Active.class).ifPresent(this::cancel);
      case 4 -> one(random, UnderReview.class).ifPresent(asked -> settle(asked, random));
      default -> resize(edition.seats().taken() + random.nextInt(3));
    }
  }

  private void enrol(Applicant applicant) {
    Welcome welcome = (Welcome) edition.enrol(applicant, now);
    edition = welcome.edition();
    people.add(welcome.enrolment());
  }

  private void cancel(Active active) {
    move(active, active.cancel(Cause.CANCELLED_BY_PARTICIPANT, now));
  }

  private void settle(UnderReview asked, Random random) {
    Verdict verdict = random.nextBoolean() ? Verdict.APPROVE : Verdict.REJECT;
    move(asked, edition.settle(asked, verdict, now));
  }

  private void resize(int capacity) {
    edition = ((Edition.Plannable) edition).resize(capacity);
  }

  private void fillUp() {
    while (edition.seats().free() > 0 && line().findFirst().isPresent()) {
      Waitlisted first = line().findFirst().orElseThrow();
      move(first, first.promote(now));
    }
  }

  private void move(Enrolment before, Enrolment after) {
    edition = edition.follow(before, after);
    people.set(people.indexOf(before), after);
  }

  private void theCountIsTrue() {
    assertThat(edition.seats().taken()).isEqualTo(holding(Hold.SEAT));
    assertThat(edition.seats().waiting()).isEqualTo(holding(Hold.PLACE_IN_LINE));
    assertThat(edition.seats().arrivals()).isEqualTo(people.size());
  }

  private void nobodyWaitsBesideAFreePlace() {
    assertThat(edition.seats().waiting() == 0 || edition.seats().free() == 0).isTrue();
  }

  private void nobodyWhoWaitsWasPassed() {
    line()
        .forEach(
            waiter ->
                assertThat(people)
                    .noneMatch(
                        other ->
                            other.hold() == Hold.SEAT
                                && other.details().arrival() > waiter.details().arrival()
                                && other.since().isAfter(waiter.since())));
  }

  private long holding(Hold hold) {
    return people.stream().filter(person -> person.hold() == hold).count();
  }

  private Stream<Waitlisted> line() {
    return people.stream()
        .filter(Waitlisted.class::isInstance)
        .map(Waitlisted.class::cast)
        .sorted(Comparator.comparingInt(waiter -> waiter.details().arrival()));
  }

  private <E extends Enrolment> Optional<E> one(Random random, Class<E> state) {
    List<E> all = people.stream().filter(state::isInstance).map(state::cast).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
