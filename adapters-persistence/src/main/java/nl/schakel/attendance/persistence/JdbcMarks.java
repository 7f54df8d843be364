package nl.schakel.attendance.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.port.Marks;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMarks implements Marks {

  private final JdbcClient jdbc;

  JdbcMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int note(
      Occasion occasion, Map<EnrolmentId, Participant> who, List<Note> notes, Optional<UUID> by) {
    return notes.isEmpty()
        ? 0
        : jdbc.sql(MarkSql.NOTE)
            .params(MarkColumns.of(occasion))
            .params(MarkColumns.of(notes, who))
            .param("by", by.orElse(null), java.sql.Types.OTHER)
            .update();
  }

  @Override
  public Map<EnrolmentId, Observation> of(Occasion occasion) {
    return jdbc
        .sql(
            "select enrolment, mark, minutes from attendance.mark"
                + " where session = :session and mark <> 'NOT_RECORDED'")
        .param("session", occasion.session().value())
        .query((row, _) -> Map.entry(MarkColumns.enrolment(row), MarkColumns.observation(row)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void correct(Occasion occasion, Map<EnrolmentId, Participant> who, Correction correction) {
    jdbc.sql(MarkSql.CORRECT)
        .params(MarkColumns.of(occasion))
        .params(MarkColumns.of(correction))
        .param("person", MarkColumns.person(correction.enrolment(), who))
        .update();
  }

  @Override
  public void checkIn(Occasion occasion, Participant who, Instant now) {
    jdbc.sql(MarkSql.CHECK_IN)
        .params(MarkColumns.of(occasion))
        .param("enrolment", who.enrolment().value())
        .param("person", who.person().value())
        .param("now", Moments.utc(now))
        .update();
  }

  @Override
  public int confirm(Occasion occasion, Optional<UUID> by, Instant now) {
    return jdbc.sql(MarkSql.CONFIRM)
        .param("session", occasion.session().value())
        .param("note", Ids.next())
        .param("now", Moments.utc(now))
        .param("by", by.orElse(null), java.sql.Types.OTHER)
        .update();
  }

  @Override
  public void leave(EnrolmentId enrolment) {
    jdbc.sql(
            "delete from attendance.mark where enrolment = :enrolment"
                + " and mark in ('EXCUSED', 'NOT_RECORDED')")
        .param("enrolment", enrolment.value())
        .update();
  }
}
