package nl.schakel.courses.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutsideCourses implements OutsideCourses, OutsideReading {

  private static final String SAVE =
      """
      insert into courses.outside (programme, address, secret)
      values (:programme, :address, :secret)
      on conflict (programme) do update
        set address = excluded.address, secret = excluded.secret
      """;

  private static final String KEEP =
      """
      insert into courses.outside_completion (
        enrolment, edition, person, at, score, way, reason, by, kept_at)
      values (:enrolment, :edition, :person, :at, :score, :way, :reason, :by, :now)
      on conflict (enrolment) do nothing
      """;

  private static final String HEAR =
      "insert into courses.heard (signature, at) values (:signature, :at) on conflict do nothing";

  private static final String AMONG =
      "select programme from courses.outside where programme = any(:programmes)";

  private static final String THROUGH =
      "select enrolment from courses.outside_completion where enrolment = any(:enrolments)";

  private final JdbcClient jdbc;

  JdbcOutsideCourses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void save(OutsideCourse course) {
    jdbc.sql(SAVE)
        .param("programme", course.programme().value())
        .param("address", course.address().toString())
        .param("secret", course.secret().map(CallSecret::raw).orElse(null))
        .update();
  }

  @Override
  public void remove(ProgrammeId programme) {
    jdbc.sql("delete from courses.outside where programme = :programme")
        .param("programme", programme.value())
        .update();
  }

  @Override
  public Optional<OutsideCourse> find(ProgrammeId programme) {
    return jdbc.sql("select * from courses.outside where programme = :programme")
        .param("programme", programme.value())
        .query(JdbcOutsideCourses::course)
        .optional();
  }

  private static OutsideCourse course(ResultSet row, int number) throws SQLException {
    return new OutsideCourse(
        new ProgrammeId(row.getObject("programme", UUID.class)),
        URI.create(row.getString("address")),
        Optional.ofNullable(row.getString("secret")).map(CallSecret::new));
  }

  @Override
  public Kept keep(Completion completion, Instant now) {
    return kept(
        jdbc.sql(KEEP)
            .param("enrolment", completion.enrolment().value())
            .param("edition", completion.edition().value())
            .param("person", completion.person().value())
            .param("at", Moments.utc(completion.at()))
            .param("score", completion.score().orElse(null))
            .param("way", completion.way().name())
            .param("reason", completion.reason().orElse(null))
            .param("by", completion.by().orElse(null))
            .param("now", Moments.utc(now))
            .update());
  }

  @Override
  public Kept hear(String signature, Instant now) {
    return kept(
        jdbc.sql(HEAR).param("signature", signature).param("at", Moments.utc(now)).update());
  }

  private static Kept kept(int rows) {
    return rows == 0 ? Kept.THERE_ALREADY : Kept.NEW;
  }

  @Override
  public void forgetHeard(Instant before) {
    jdbc.sql("delete from courses.heard where at < :before")
        .param("before", Moments.utc(before))
        .update();
  }

  @Override
  public Set<ProgrammeId> among(Collection<ProgrammeId> programmes) {
    return jdbc.sql(AMONG)
        .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
        .set();
  }

  @Override
  public Set<EnrolmentId> through(Collection<EnrolmentId> enrolments) {
    return jdbc.sql(THROUGH)
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query((row, _) -> new EnrolmentId(row.getObject("enrolment", UUID.class)))
        .set();
  }
}
