package nl.schakel.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.CompletionRule.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A theme of S2: two sessions of an hour and a half on one day. */
class CompletionRuleTest {

  private static final Instant MORNING = Instant.parse("2027-11-25T09:00:00Z");
  private static final Instant AFTERNOON = Instant.parse("2027-11-25T12:00:00Z");
  private static final Duration LONG = Duration.ofMinutes(90);

  private final Attend all = new Attend(Attend.ALL);
  private final Attend most = new Attend(80);

  @Test
  void both_sessions_complete_it_at_the_end_of_the_second() {
    assertThat(all.completion(List.of(at(MORNING, 90), at(AFTERNOON, 90))))
        .contains(AFTERNOON.plus(LONG));
    assertThat(all.completion(List.of(at(MORNING, 90), at(AFTERNOON, 0)))).isEmpty();
  }

  @Test
  void who_left_early_has_done_a_part_by_the_minute() {
    assertThat(all.completion(List.of(at(MORNING, 90), at(AFTERNOON, 89)))).isEmpty();
    assertThat(most.completion(List.of(at(MORNING, 90), at(AFTERNOON, 54)))).isPresent();
    assertThat(most.completion(List.of(at(MORNING, 90), at(AFTERNOON, 53)))).isEmpty();
  }

  @Test
  void what_is_still_to_come_counts_in_the_whole() {
    assertThat(new Attend(50).completion(List.of(at(MORNING, 90), at(AFTERNOON, 0))))
        .contains(MORNING.plus(LONG));
    assertThat(new Attend(51).completion(List.of(at(MORNING, 90), at(AFTERNOON, 0)))).isEmpty();
  }

  @Test
  void without_sessions_nobody_was_there() {
    assertThat(all.completion(List.of())).isEmpty();
  }

  @Test
  void a_course_is_finished_with_its_test_where_that_is_demanded() {
    Instant finished = Instant.parse("2026-02-18T20:00:00Z");
    Instant passed = Instant.parse("2026-02-18T22:30:00Z");
    assertThat(new FinishCourse(false).completion(finished, Optional.empty())).contains(finished);
    assertThat(new FinishCourse(true).completion(finished, Optional.empty())).isEmpty();
    assertThat(new FinishCourse(true).completion(finished, Optional.of(passed))).contains(passed);
  }

  static List<List<Sitting>> any() {
    Random random = new Random(20_271_125);
    return IntStream.range(0, 300).mapToObj(_ -> plan(random)).toList();
  }

  private static List<Sitting> plan(Random random) {
    List<Sitting> plan = new ArrayList<>();
    for (int day = 0; day <= random.nextInt(6); day++) {
      Instant start = MORNING.plus(Duration.ofDays(day)).plusSeconds(60L * random.nextInt(300));
      Duration length = Duration.ofMinutes(1 + random.nextInt(480));
      plan.add(new Sitting(start, start.plus(length), random.nextLong(length.toSeconds() + 1)));
    }
    Collections.shuffle(plan, random);
    return plan;
  }

  @ParameterizedTest
  @MethodSource("any")
  void it_is_complete_exactly_when_enough_was_attended(List<Sitting> plan) {
    long whole = plan.stream().mapToLong(Sitting::seconds).sum();
    long attended = plan.stream().mapToLong(Sitting::attended).sum();
    for (int percentage : new int[] {1, 33, 50, 80, 99, 100}) {
      Optional<Instant> completion = new Attend(percentage).completion(plan);
      assertThat(completion.isPresent()).isEqualTo(attended * 100 >= whole * percentage);
      completion.ifPresent(
          at -> assertThat(plan).extracting(Sitting::end).as("the end of a session").contains(at));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void more_minutes_never_complete_it_later(List<Sitting> plan) {
    List<Sitting> more = plan.stream().map(it -> Sitting.whole(it.start(), it.end())).toList();
    for (int percentage : new int[] {20, 60, 100}) {
      Optional<Instant> before = new Attend(percentage).completion(plan);
      Instant after = new Attend(percentage).completion(more).orElseThrow();
      before.ifPresent(at -> assertThat(after).isBeforeOrEqualTo(at));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void a_harder_rule_is_never_met_earlier(List<Sitting> plan) {
    Optional<Instant> easy = new Attend(40).completion(plan);
    Optional<Instant> hard = new Attend(90).completion(plan);
    hard.ifPresent(at -> assertThat(easy.orElseThrow()).isBeforeOrEqualTo(at));
  }

  private static Sitting at(Instant start, int minutes) {
    return new Sitting(start, start.plus(LONG), Duration.ofMinutes(minutes).toSeconds());
  }
}
