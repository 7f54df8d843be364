package nl.schakel.courses.persistence;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.query.OutsideReading.Told;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** Reads what is learned elsewhere, and who is through there. */
final class OutsideRows {

  private OutsideRows() {}

  static OutsideCourse course(ResultSet row, int number) throws SQLException {
    return new OutsideCourse(
        new ProgrammeId(row.getObject("programme", UUID.class)),
        URI.create(row.getString("address")),
        Optional.ofNullable(row.getString("secret")).map(CallSecret::new));
  }

  static Completion completion(ResultSet row, int number) throws SQLException {
    return new Completion(
        enrolment(row),
        new EditionId(row.getObject("edition", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Moments.read(row, "at"),
        score(row),
        Way.valueOf(row.getString("way")),
        Optional.ofNullable(row.getString("told_because")),
        Optional.ofNullable(row.getObject("told_by", UUID.class)));
  }

  static Told told(ResultSet row, int number) throws SQLException {
    return new Told(
        enrolment(row), Moments.read(row, "at"), score(row), Way.valueOf(row.getString("way")));
  }

  private static EnrolmentId enrolment(ResultSet row) throws SQLException {
    return new EnrolmentId(row.getObject("enrolment", UUID.class));
  }

  private static Optional<Integer> score(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("score", Integer.class));
  }
}
