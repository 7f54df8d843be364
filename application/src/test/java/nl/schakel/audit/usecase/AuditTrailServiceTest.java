package nl.schakel.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.audit.AuditEntryId;
import nl.schakel.audit.model.AuditEntry;
import nl.schakel.audit.port.AuditEntries;
import nl.schakel.audit.usecase.ForgetOldEntries.Outcome;
import nl.schakel.shared.Ids;
import org.junit.jupiter.api.Test;

class AuditTrailServiceTest {

  private static final Instant NOW = Instant.parse("2027-11-25T03:17:00Z");
  private static final Instant TOO_OLD = Instant.parse("2025-11-25T03:16:59Z");

  private final Kept kept = new Kept();
  private final AuditTrailService service =
      new AuditTrailService(
          kept, new Retention(Period.ofYears(2), 5), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void erases_what_is_older_than_agreed_and_nothing_else() {
    add(3, TOO_OLD);
    add(2, TOO_OLD.plusSeconds(1));

    assertThat(service.forget()).isEqualTo(new Outcome.Finished(3));
    assertThat(service.forget()).isEqualTo(new Outcome.Finished(0));
    assertThat(kept.entries).hasSize(2);
  }

  @Test
  void erases_a_part_at_a_time() {
    add(1_500, TOO_OLD);
    add(40_000, NOW);

    assertThat(service.forget()).isEqualTo(new Outcome.Continues(1_000));
    assertThat(service.forget()).isEqualTo(new Outcome.Finished(500));
  }

  @Test
  void erases_nothing_when_it_would_be_so_much_that_it_must_be_a_mistake() {
    add(1_001, TOO_OLD);
    add(10_000, NOW);

    assertThat(service.forget()).isEqualTo(new Outcome.TooMuch(1_001, 11_001));
    assertThat(kept.entries).hasSize(11_001);
  }

  private void add(int lines, Instant at) {
    kept.add(
        IntStream.range(0, lines)
            .mapToObj(
                _ ->
                    new AuditEntry(
                        AuditEntryId.next(), at, "SEAT_GIVEN", Ids.next(), Optional.empty()))
            .toList());
  }

  private static final class Kept implements AuditEntries {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void add(List<AuditEntry> more) {
      entries.addAll(more);
    }

    @Override
    public long count() {
      return entries.size();
    }

    @Override
    public long countBefore(Instant end) {
      return entries.stream().filter(entry -> entry.at().isBefore(end)).count();
    }

    @Override
    public int eraseBefore(Instant end, int atMost) {
      List<AuditEntry> due =
          entries.stream().filter(entry -> entry.at().isBefore(end)).limit(atMost).toList();
      entries.removeAll(due);
      return due.size();
    }
  }
}
