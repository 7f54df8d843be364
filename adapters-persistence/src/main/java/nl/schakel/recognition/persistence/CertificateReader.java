package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads certificates that hold. */
@Component
class CertificateReader {

  /** All but the document, which is long and seldom wanted. */
  static final String COLUMNS =
      "id, completion, person, code, language, snapshot, issued_at from recognition.certificate";

  private final SnapshotAsJson json;

  CertificateReader(SnapshotAsJson json) {
    this.json = json;
  }

  Certificate.Valid valid(ResultSet row, int number) throws SQLException {
    return new Certificate.Valid(
        new Certificate.Details(
            new CertificateId(Columns.id(row, "id")),
            new CompletionId(Columns.id(row, "completion")),
            new PersonId(Columns.id(row, "person")),
            new VerificationCode(row.getString("code")),
            new Language(row.getString("language")),
            json.read(row.getString("snapshot")),
            Moments.read(row, "issued_at")));
  }
}
