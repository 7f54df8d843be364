package nl.schakel.consultations.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.query.ConsultationBook;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsultationBook implements ConsultationBook {

  private static final String OWN = " from consultations.consultation where asker = :asker";

  private final JdbcClient jdbc;

  JdbcConsultationBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Consulted> find(QuestionId question, PersonId asker) {
    return jdbc.sql("select *" + OWN + " and question_id = :question")
        .param("question", question.value())
        .param("asker", asker.value())
        .query(JdbcConsultationBook::consulted)
        .optional();
  }

  @Override
  public Page<Consulted> of(PersonId asker, PageRequest page) {
    long total =
        jdbc.sql("select count(*)" + OWN).param("asker", asker.value()).query(Long.class).single();
    List<Consulted> items =
        jdbc.sql("select *" + OWN + " order by asked_at desc, fact limit :size offset :offset")
            .param("asker", asker.value())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(JdbcConsultationBook::consulted)
            .list();
    return new Page<>(items, page.number(), page.size(), total);
  }

  private static Consulted consulted(ResultSet row, int number) throws SQLException {
    return new Consulted(
        new QuestionId(row.getObject("question_id", UUID.class)),
        new ChainId(row.getObject("chain_id", UUID.class)),
        row.getInt("version"),
        new LinkId(row.getObject("link_id", UUID.class)),
        TopicCode.of(row.getString("topic")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("conclusion")).map(Conclusion::valueOf),
        Optional.ofNullable(row.getObject("concluded_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
