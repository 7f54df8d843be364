package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.Passport.Done;
import nl.schakel.recognition.query.Passport.Earned;
import nl.schakel.recognition.query.Passport.Paper;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads what somebody completed. */
@Component
class PassportReader {

  private final SnapshotAsJson json;

  PassportReader(SnapshotAsJson json) {
    this.json = json;
  }

  Done done(ResultSet row, List<Earned> points) throws SQLException {
    Snapshot snapshot = json.read(row.getString("snapshot"));
    return new Done(
        new CompletionId(Columns.id(row, "id")),
        new EnrolmentId(Columns.id(row, "enrolment")),
        new EditionId(Columns.id(row, "edition")),
        snapshot.title(),
        snapshot.day(),
        Moments.read(row, "completed_at"),
        Optional.of(
            new Paper(
                new CertificateId(Columns.id(row, "certificate")),
                new VerificationCode(row.getString("code")),
                row.getBoolean("ready"))),
        points);
  }

  static Earned earned(ResultSet row) throws SQLException {
    return new Earned(
        new OrganisationId(Columns.id(row, "register")),
        row.getBigDecimal("points"),
        row.getObject("day", LocalDate.class),
        Way.valueOf(row.getString("way")));
  }
}
