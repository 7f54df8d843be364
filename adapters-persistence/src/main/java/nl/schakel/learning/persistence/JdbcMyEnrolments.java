package nl.schakel.learning.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMyEnrolments implements MyEnrolments {

  /** What is still to come on top, in the order in which it comes; then what was, latest first. */
  private static final String IN_ORDER =
      """
       order by case when n.%1$s and (e.ends is null or e.ends > :now) then 0 else 1 end,
         case when n.%1$s and (e.ends is null or e.ends > :now) then e.begins end nulls first,
         e.begins desc nulls last, n.id desc
      """
          .formatted(JdbcEnrolments.ACTIVE);

  private final JdbcClient jdbc;
  private final MyEnrolmentReader reader;
  private final Clock clock;

  JdbcMyEnrolments(JdbcClient jdbc, MyEnrolmentReader reader, Clock clock) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Page<MyEnrolment> of(PersonId person, PageRequest page) {
    List<MyEnrolment> items =
        jdbc.sql(
                MyEnrolmentReader.SELECT
                    + "where n.person_id = :id"
                    + IN_ORDER
                    + " limit :size offset :offset")
            .param("id", person.value())
            .param("now", Moments.utc(clock.instant()))
            .param("size", page.size())
            .param("offset", page.offset())
            .query(reader)
            .list();
    long total =
        jdbc.sql("select count(*) from learning.enrolment where person_id = :id")
            .param("id", person.value())
            .query(Long.class)
            .single();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public List<MyEnrolment> of(SubmissionId submission) {
    return jdbc.sql(
            MyEnrolmentReader.SELECT
                + "where n.submission_id = :id order by e.begins nulls last, n.id")
        .param("id", submission.value())
        .query(reader)
        .list();
  }

  @Override
  public Optional<MyEnrolment> find(EnrolmentId enrolment) {
    return jdbc.sql(MyEnrolmentReader.SELECT + "where n.id = :id")
        .param("id", enrolment.value())
        .query(reader)
        .optional();
  }

  @Override
  public Optional<Door> door(PersonId person, SessionId session) {
    return jdbc.sql(DoorReader.SELECT)
        .param("session", session.value())
        .param("person", person.value())
        .query(DoorReader::door)
        .optional();
  }
}
