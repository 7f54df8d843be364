package nl.schakel.consultations.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.consultations.model.Consultation.Origin;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;

/** Makes consultations of rows. */
final class ConsultationReader {

  private ConsultationReader() {}

  static Consultation read(ResultSet row, int number) throws SQLException {
    Open open =
        Consultation.begin(
            new Origin(
                row.getObject("fact", UUID.class),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new PersonId(row.getObject("asker", UUID.class)),
                new ChainId(row.getObject("chain_id", UUID.class)),
                row.getInt("version"),
                new LinkId(row.getObject("link_id", UUID.class)),
                TopicCode.of(row.getString("topic")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant()));
    String conclusion = row.getString("conclusion");
    return conclusion == null
        ? open
        : open.conclude(
            Conclusion.valueOf(conclusion),
            row.getObject("concluded_at", OffsetDateTime.class).toInstant());
  }
}
