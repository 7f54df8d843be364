package nl.schakel.recognition.persistence;

import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.RecognitionCards;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecognitionCards implements RecognitionCards {

  private final JdbcClient jdbc;
  private final SnapshotAsJson json;

  JdbcRecognitionCards(JdbcClient jdbc, SnapshotAsJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<CertificateCard> certificate(CertificateId certificate) {
    return jdbc.sql(
            "select snapshot, code from recognition.certificate where id = :id"
                + " and revoked_at is null and person is not null")
        .param("id", certificate.value())
        .query(
            (row, _) ->
                new CertificateCard(
                    certificate,
                    json.read(row.getString("snapshot")).title(),
                    new VerificationCode(row.getString("code")).written()))
        .optional();
  }

  @Override
  public Optional<RevokedCard> revoked(CertificateId certificate) {
    return jdbc.sql(
            "select snapshot, reason from recognition.certificate where id = :id"
                + " and reason in ('CORRECTED', 'RULE_CHANGED') and ready_at is not null"
                + " and person is not null")
        .param("id", certificate.value())
        .query(
            (row, _) ->
                new RevokedCard(
                    certificate,
                    json.read(row.getString("snapshot")).title(),
                    RevokedCard.Cause.valueOf(row.getString("reason"))))
        .optional();
  }

  @Override
  public Optional<LocalizedText> ending(CompletionId completion) {
    return jdbc.sql(
            "select f.snapshot from recognition.leading_right r join recognition.certificate f"
                + " on f.completion = r.completion and f.revoked_at is null"
                + " where r.completion = :completion and f.snapshot is not null")
        .param("completion", completion.value())
        .query((row, _) -> json.read(row.getString("snapshot")).title())
        .optional();
  }

  @Override
  public Optional<AskedCard> asked(AwardId award) {
    return jdbc.sql(
            "select a.register from recognition.award a join recognition.completion c"
                + " on c.id = a.completion where a.id = :id and a.way in ('OPEN', 'REJECTED')"
                + " and c.withdrawn_at is null and c.person is not null")
        .param("id", award.value())
        .query((row, _) -> new AskedCard(award, new OrganisationId(Columns.id(row, "register"))))
        .optional();
  }
}
