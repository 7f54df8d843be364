package nl.schakel.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.DeliveryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S0: two registers with different points and different deadlines. */
class AwardTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final OrganisationId REGISTERPLEIN = DemoOrganisation.REGISTERPLEIN.id();
  private static final OrganisationId POH_GGZ = DemoOrganisation.LV_POH_GGZ.id();

  private static final List<Accreditation> OFFERED =
      List.of(
          offer(REGISTERPLEIN, 2, LocalDate.of(2026, 2, 19), false),
          offer(POH_GGZ, 1, LocalDate.of(2024, 9, 23), false));

  @ParameterizedTest
  @CsvSource({
    "2026-02-18T22:59:59Z, 2, the last second of the day before the deadline",
    "2026-02-18T23:00:00Z, 0, the first of the deadline itself",
    "2024-09-22T21:59:59Z, 3, in time for both",
    "2024-09-22T22:00:00Z, 2, too late for the one and in time for the other"
  })
  void points_follow_the_day_of_completion(Instant at, BigDecimal sum, String because) {
    assertThat(
            Award.earned(completed(at, true), OFFERED).stream()
                .map(award -> award.points().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .as(because)
        .isEqualByComparingTo(sum);
  }

  @Test
  void a_register_that_asks_for_a_test_gives_nothing_without_one() {
    Instant at = Instant.parse("2026-01-01T10:00:00Z");
    List<Accreditation> demanding =
        List.of(offer(REGISTERPLEIN, 2, LocalDate.of(2026, 2, 19), true));
    assertThat(Award.earned(completed(at, false), demanding)).isEmpty();
    assertThat(Award.earned(completed(at, true), demanding)).hasSize(1);
  }

  @Test
  void one_register_gives_points_once() {
    Instant at = Instant.parse("2026-01-01T10:00:00Z");
    List<Accreditation> twice =
        List.of(
            offer(REGISTERPLEIN, 2, LocalDate.of(2026, 2, 19), false),
            offer(REGISTERPLEIN, 3, LocalDate.of(2026, 3, 1), false));
    assertThat(Award.earned(completed(at, false), twice))
        .singleElement()
        .satisfies(award -> assertThat(award.points().points()).isEqualByComparingTo("3"));
  }

  @Test
  void a_rejected_line_comes_back_with_the_same_points() {
    Award.Open open =
        Award.earned(completed(Instant.parse("2026-01-01T10:00:00Z"), true), OFFERED).getFirst();
    Award.Rejected rejected = open.deliver(DeliveryId.next(), "RP123456").reject("Onbekend");
    assertThat(rejected.bringBack()).isEqualTo(open);
    assertThat(rejected.toString()).doesNotContain("RP123456");
  }

  static Completion.Held completed(Instant at, boolean tested) {
    return new Completion.Held(
        new Completion.Details(
            CompletionId.next(),
            EnrolmentId.next(),
            EditionId.next(),
            ProgrammeId.next(),
            DemoOrganisation.JMW.id(),
            PersonId.next(),
            at,
            tested),
        at);
  }

  private static Accreditation offer(
      OrganisationId register, int points, LocalDate until, boolean tested) {
    return new Accreditation(
        register,
        BigDecimal.valueOf(points),
        Optional.empty(),
        until,
        AMSTERDAM,
        Optional.empty(),
        tested);
  }
}
