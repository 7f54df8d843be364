package nl.schakel.recognition.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCertificateProgress implements CertificateProgress {

  private static final String OF_EDITION =
      """
      from recognition.certificate f join recognition.completion c on c.id = f.completion
      where c.edition = :edition and c.withdrawn_at is null and f.revoked_at is null
        and f.person is not null\
      """;

  private static final String PDF = "select document from recognition.certificate where id = :id";

  private final JdbcClient jdbc;

  JdbcCertificateProgress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Progress of(EditionId edition) {
    return jdbc.sql("select count(*) as all_of_them, count(f.ready_at) as ready " + OF_EDITION)
        .param("edition", edition.value())
        .query((row, _) -> new Progress(row.getInt("all_of_them"), row.getInt("ready")))
        .single();
  }

  @Override
  public List<Completed> completed(EditionId edition) {
    return jdbc.sql(
            "select enrolment, completed_at from recognition.completion where edition = :edition"
                + " and withdrawn_at is null order by completed_at, id")
        .param("edition", edition.value())
        .query(
            (row, _) ->
                new Completed(
                    new EnrolmentId(Columns.id(row, "enrolment")),
                    Moments.read(row, "completed_at")))
        .list();
  }

  @Override
  public List<CertificateId> unprinted(int atMost) {
    return jdbc.sql(
            "select id from recognition.certificate where ready_at is null"
                + " and revoked_at is null and person is not null order by issued_at, id"
                + " limit :most")
        .param("most", atMost)
        .query((row, _) -> new CertificateId(Columns.id(row, "id")))
        .list();
  }

  @Override
  public void documents(EditionId edition, Receiver receiver) {
    jdbc.sql("select f.id, f.code " + OF_EDITION + " and f.ready_at is not null order by f.id")
        .param("edition", edition.value())
        .query((row, _) -> new Printed(Columns.id(row, "id"), row.getString("code")))
        .list()
        .forEach(printed -> hand(printed, receiver));
  }

  private record Printed(UUID id, String code) {}

  /** Revoked meanwhile, it has none any more. */
  private void hand(Printed printed, Receiver receiver) {
    jdbc
        .sql(PDF)
        .param("id", printed.id())
        .query((row, _) -> Optional.ofNullable(row.getBytes("document")))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .forEach(
            pdf -> receiver.take(new VerificationCode(printed.code()).written() + ".pdf", pdf));
  }
}
