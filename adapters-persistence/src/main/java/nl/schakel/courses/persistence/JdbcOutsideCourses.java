package nl.schakel.courses.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Withdrawal;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
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

  private static final String TAKEN_BACK =
      "select enrolment from courses.outside_taken_back where enrolment = any(:enrolments)";

  private static final String THROUGH =
      "select enrolment from courses.outside_completion where enrolment = any(:enrolments)";

  private static final String TAKE_BACK =
      """
      with gone as (
        delete from courses.outside_completion
        where enrolment = :enrolment and person is not null returning *)
      insert into courses.outside_taken_back (
          enrolment, edition, person, at, score, way, told_because, told_by, kept_at,
          reason, by, taken_back_at)
        select enrolment, edition, person, at, score, way, reason, by, kept_at, :reason, :by, :now
        from gone
      returning enrolment, edition, person, at, score, way, told_because, told_by
      """;

  private static final String OF_EDITIONS = " edition = any(:editions) and person is not null";

  private static final String TOLD =
      "select enrolment, at, score, way, kept_at from courses.outside_completion where"
          + OF_EDITIONS
          + " order by kept_at desc, enrolment limit :limit offset :offset";

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
        .query(OutsideRows::course)
        .optional();
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
    return among(THROUGH, enrolments);
  }

  @Override
  public Set<EnrolmentId> takenBack(Collection<EnrolmentId> enrolments) {
    return among(TAKEN_BACK, enrolments);
  }

  private Set<EnrolmentId> among(String sql, Collection<EnrolmentId> enrolments) {
    return jdbc.sql(sql)
        .param("enrolments", enrolments.stream().map(EnrolmentId::value).toArray(UUID[]::new))
        .query((row, _) -> new EnrolmentId(row.getObject("enrolment", UUID.class)))
        .set();
  }

  @Override
  public Optional<Completion> takeBack(Withdrawal withdrawal) {
    return jdbc.sql(TAKE_BACK)
        .param("enrolment", withdrawal.enrolment().value())
        .param("reason", withdrawal.reason())
        .param("by", withdrawal.by())
        .param("now", Moments.utc(withdrawal.at()))
        .query(OutsideRows::completion)
        .optional();
  }

  @Override
  public Page<Told> told(Collection<EditionId> editions, PageRequest page) {
    UUID[] ids = editions.stream().map(EditionId::value).toArray(UUID[]::new);
    List<Told> items =
        jdbc.sql(TOLD)
            .param("editions", ids)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(OutsideRows::told)
            .list();
    long total =
        jdbc.sql("select count(*) from courses.outside_completion where" + OF_EDITIONS)
            .param("editions", ids)
            .query(Long.class)
            .single();
    return new Page<>(items, page.number(), page.size(), total);
  }
}
