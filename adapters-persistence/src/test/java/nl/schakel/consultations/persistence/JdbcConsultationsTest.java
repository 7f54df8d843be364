package nl.schakel.consultations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.consultations.port.Consultations;
import nl.schakel.consultations.port.ConsultationsContract;
import nl.schakel.consultations.query.ConsultationBook;
import nl.schakel.consultations.query.ConsultationBook.Consulted;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcConsultationsTest extends ConsultationsContract {

  @Autowired Consultations database;
  @Autowired ConsultationBook book;
  @Autowired JdbcClient jdbc;

  @Override
  protected Consultations consultations() {
    return database;
  }

  @Test
  void only_who_asked_finds_it_the_newest_first() {
    Open before = asked(NOW);
    Open after = asked(NOW.plusSeconds(1));

    assertThat(book.of(asker, PageRequest.first()).items())
        .extracting(Consulted::question)
        .containsExactly(after.getId(), before.getId());
    assertThat(book.find(before.getId(), asker)).isPresent();
    assertThat(book.find(before.getId(), PersonId.next())).isEmpty();
    assertThat(book.of(PersonId.next(), PageRequest.first()).items()).isEmpty();
  }

  @Test
  void what_came_of_it_in_which_week_is_known_when_who_asked_is_not() {
    Open open = asked(NOW);
    database.save(open.conclude(Conclusion.ADVISED, NOW));

    database.forget(asker);

    var row =
        jdbc.sql("select * from consultations.consultation where fact = :fact")
            .param("fact", open.origin().fact())
            .query()
            .singleRow();
    assertThat(row).containsEntry("conclusion", "ADVISED");
    assertThat(row.get("week")).hasToString("2026-11-16");
    assertThat(row.get("asker")).isNull();
    assertThat(row.get("question_id")).isNull();
    assertThat(row.get("concluded_at")).isNull();
  }
}
