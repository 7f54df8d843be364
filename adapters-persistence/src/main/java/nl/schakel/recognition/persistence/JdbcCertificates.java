package nl.schakel.recognition.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCertificates implements Certificates {

  private static final String ADD =
      """
      insert into recognition.certificate (
        id, completion, person, code, language, snapshot, issued_at)
      values (:id, :completion, :person, :code, :language, :snapshot, :issuedAt)
      """;

  private static final String KEEP =
      "update recognition.certificate set document = :pdf, ready_at = :at where id = :id";

  private static final String REVOKE =
      """
      update recognition.certificate set revoked_at = :at, reason = :reason, document = null
      where id = :id
      """;

  private static final String HOLDS = " where revoked_at is null and person is not null and ";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final CertificateReader reader;
  private final SnapshotAsJson json;

  JdbcCertificates(
      JdbcClient jdbc,
      NamedParameterJdbcTemplate batches,
      CertificateReader reader,
      SnapshotAsJson json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.reader = reader;
    this.json = json;
  }

  @Override
  public void add(Collection<Certificate.Valid> certificates) {
    batches.batchUpdate(
        ADD,
        certificates.stream()
            .map(Certificate.Valid::details)
            .map(this::columns)
            .toArray(MapSqlParameterSource[]::new));
  }

  private MapSqlParameterSource columns(Certificate.Details details) {
    return new MapSqlParameterSource()
        .addValue("id", details.id().value())
        .addValue("completion", details.completion().value())
        .addValue("person", details.person().value())
        .addValue("code", details.code().value())
        .addValue("language", details.language().tag())
        .addValue("snapshot", json.write(details.snapshot()))
        .addValue("issuedAt", Moments.utc(details.issuedAt()));
  }

  @Override
  public Optional<Certificate.Valid> validOf(CompletionId completion) {
    return jdbc.sql(
            "select " + CertificateReader.COLUMNS + HOLDS + "completion = :completion for update")
        .param("completion", completion.value())
        .query(reader::valid)
        .optional();
  }

  @Override
  public Optional<Certificate.Valid> takeUnprinted(CertificateId id) {
    return jdbc.sql(
            "select "
                + CertificateReader.COLUMNS
                + HOLDS
                + "id = :id and ready_at is null for update skip locked")
        .param("id", id.value())
        .query(reader::valid)
        .optional();
  }

  @Override
  public void keepDocument(CertificateId id, byte[] pdf, Instant at) {
    jdbc.sql(KEEP).param("pdf", pdf).param("at", Moments.utc(at)).param("id", id.value()).update();
  }

  @Override
  public void revoke(Certificate.Revoked certificate) {
    jdbc.sql(REVOKE)
        .param("at", Moments.utc(certificate.since()))
        .param("reason", certificate.reason().name())
        .param("id", certificate.getId().value())
        .update();
  }
}
