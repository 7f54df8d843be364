package nl.schakel.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.audit.AuditEntryId;
import nl.schakel.audit.model.AuditEntry;
import nl.schakel.audit.port.AuditEntries;
import nl.schakel.audit.query.AuditSearch;
import nl.schakel.audit.query.AuditTrail;
import nl.schakel.audit.query.AuditTrailPart;
import nl.schakel.audit.query.AuditTrailPart.Line;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcAuditTrailTest {

  private static final Instant LONG_AGO = Instant.parse("2021-11-25T09:00:00Z");

  @Autowired AuditEntries entries;
  @Autowired AuditTrail trail;
  @Autowired TrailIsProtected check;
  @Autowired JdbcClient jdbc;

  private final UUID enrolment = Ids.next();

  @Test
  void what_was_recorded_is_found_latest_first() {
    UUID coordinator = Ids.next();
    record("ENROLMENT_SUBMITTED", LONG_AGO, Optional.empty());
    record("ENROLMENT_CANCELLED", LONG_AGO.plusSeconds(60), Optional.of(coordinator));

    assertThat(find().lines())
        .extracting(Line::action, Line::by)
        .containsExactly(
            tuple("ENROLMENT_CANCELLED", Optional.of(coordinator)),
            tuple("ENROLMENT_SUBMITTED", Optional.empty()));
    assertThat(trail.actions()).contains("ENROLMENT_CANCELLED", "ENROLMENT_SUBMITTED").isSorted();
  }

  @Test
  void a_long_trail_is_read_part_by_part() {
    IntStream.range(0, AuditSearch.LINES + 3)
        .forEach(i -> record("SEAT_GIVEN", LONG_AGO.plusSeconds(i), Optional.empty()));

    AuditTrailPart first = find();
    AuditTrailPart second =
        trail.find(AuditSearch.everything().about(enrolment).olderThan(first.olderThan()));

    assertThat(first.lines()).hasSize(AuditSearch.LINES);
    assertThat(second.lines()).hasSize(3);
    assertThat(second.olderThan()).isEmpty();
    assertThat(second.lines().getLast().at()).isEqualTo(LONG_AGO);
  }

  @Test
  void a_line_cannot_be_changed() {
    record("SEAT_GIVEN", LONG_AGO, Optional.empty());

    assertThatThrownBy(() -> jdbc.sql("update audit.entry set action = 'OTHER'").update())
        .hasStackTraceContaining("the audit trail is kept as it is");
  }

  @Test
  void a_line_cannot_be_removed_by_hand() {
    record("SEAT_GIVEN", LONG_AGO, Optional.empty());

    assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update())
        .hasStackTraceContaining("the audit trail is kept as it is");
  }

  @Test
  void the_trail_cannot_be_emptied() {
    assertThatThrownBy(() -> jdbc.sql("truncate audit.entry").update())
        .hasStackTraceContaining("the audit trail is kept as it is");
  }

  @Test
  void only_old_lines_are_erased_and_only_so_many_at_once() {
    List.of(1, 2, 3).forEach(i -> record("SEAT_GIVEN", LONG_AGO.plusSeconds(i), Optional.empty()));
    Instant end = LONG_AGO.plusSeconds(3);

    assertThat(entries.countBefore(end)).isEqualTo(2);
    assertThat(entries.eraseBefore(end, 1)).isEqualTo(1);
    assertThat(entries.eraseBefore(end, 10)).isEqualTo(1);
    assertThat(entries.eraseBefore(end, 10)).isZero();
    assertThat(find().lines()).hasSize(1);
  }

  @Test
  void nothing_young_is_erased_even_by_the_retention_job() {
    Instant now = Instant.now();
    record("SEAT_GIVEN", now, Optional.empty());

    assertThatThrownBy(() -> entries.eraseBefore(now.plus(Duration.ofDays(1)), 10))
        .hasStackTraceContaining("the audit trail is kept as it is");
  }

  @Test
  void a_disabled_guard_is_a_violation() {
    assertThat(check.violations()).isEmpty();

    jdbc.sql("alter table audit.entry disable trigger entry_is_kept").update();

    assertThat(check.violations()).extracting("code").containsExactly("AUDIT_TRAIL_UNPROTECTED");
  }

  private AuditTrailPart find() {
    return trail.find(AuditSearch.everything().about(enrolment));
  }

  private void record(String action, Instant at, Optional<UUID> by) {
    entries.add(List.of(new AuditEntry(AuditEntryId.next(), at, action, enrolment, by)));
  }
}
