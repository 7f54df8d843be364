package nl.schakel.consultations.persistence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Concluded;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.consultations.model.Consultation.Origin;
import nl.schakel.consultations.port.Consultations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsultations implements Consultations {

  private static final String ADD =
      """
      insert into consultations.consultation (
        fact, question_id, asker, chain_id, version, link_id, topic, week, asked_at)
      values (:fact, :question, :asker, :chain, :version, :link, :topic, :week, :askedAt)
      """;

  private static final String SAVE =
      """
      update consultations.consultation set conclusion = :conclusion, concluded_at = :at
      where question_id = :question
      """;

  private static final String RECORDS =
      """
      select question_id as question, topic, asked_at as "askedAt", conclusion,
        concluded_at as "concludedAt"
      from consultations.consultation where asker = :person order by asked_at, fact
      """;

  /** The week stays. */
  private static final String FORGET =
      """
      update consultations.consultation
      set question_id = null, asker = null, asked_at = null, concluded_at = null
      """;

  private static final String OLD =
      """
      where fact in (
        select fact from consultations.consultation where asked_at < :end
        order by asked_at, fact limit :most for update skip locked)
      """;

  private final JdbcClient jdbc;

  JdbcConsultations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Open consultation) {
    Origin origin = consultation.origin();
    OffsetDateTime asked = Moments.utc(origin.askedAt());
    jdbc.sql(ADD)
        .param("fact", origin.fact())
        .param("question", origin.question().value())
        .param("asker", origin.asker().value())
        .param("chain", origin.chain().value())
        .param("version", origin.version())
        .param("link", origin.link().value())
        .param("topic", origin.topic().value().value())
        .param("week", monday(asked.toLocalDate()))
        .param("askedAt", asked)
        .update();
  }

  @Override
  public Optional<Consultation> lock(QuestionId question) {
    return jdbc.sql(
            "select * from consultations.consultation where question_id = :question for update")
        .param("question", question.value())
        .query(ConsultationReader::read)
        .optional();
  }

  @Override
  public void save(Concluded consultation) {
    jdbc.sql(SAVE)
        .param("conclusion", consultation.conclusion().name())
        .param("at", Moments.utc(consultation.at()))
        .param("question", consultation.getId().value())
        .update();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(FORGET + "where asker = :person").param("person", person.value()).update();
  }

  @Override
  public int forgetAskedBefore(Instant end, int atMost) {
    return jdbc.sql(FORGET + OLD).param("end", Moments.utc(end)).param("most", atMost).update();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
