package nl.schakel.recognition.persistence;

import java.util.Optional;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.CertificateCheck;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCertificateCheck implements CertificateCheck {

  private final JdbcClient jdbc;
  private final SnapshotAsJson json;

  JdbcCertificateCheck(JdbcClient jdbc, SnapshotAsJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<Checked> find(VerificationCode code) {
    return jdbc.sql(
            "select snapshot, issued_at, revoked_at from recognition.certificate"
                + " where code = :code and person is not null")
        .param("code", code.value())
        .query(
            (row, _) ->
                row.getObject("revoked_at") == null
                    ? (Checked)
                        new Checked.Holds(
                            json.read(row.getString("snapshot")), Moments.read(row, "issued_at"))
                    : new Checked.HoldsNoLonger(Moments.read(row, "revoked_at")))
        .optional();
  }

  @Override
  public Optional<byte[]> document(VerificationCode code) {
    return jdbc.sql(
            "select document from recognition.certificate where code = :code"
                + " and revoked_at is null and document is not null")
        .param("code", code.value())
        .query((row, _) -> row.getBytes("document"))
        .optional();
  }
}
