package nl.schakel.evaluation.persistence;

import java.util.Optional;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.port.Forms;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcForms implements Forms {

  /** Of two who begin with the usual form, one adds the first version. */
  private static final String ADD =
      """
      insert into evaluation.form (programme, questions, version)
      values (:programme, :questions, :version + 1)
      on conflict do nothing
      """;

  private static final String SAVE =
      """
      update evaluation.form set questions = :questions, version = version + 1
      where programme = :programme and version = :version
      """;

  private final JdbcClient jdbc;
  private final QuestionColumn questions;

  JdbcForms(JdbcClient jdbc, QuestionColumn questions) {
    this.jdbc = jdbc;
    this.questions = questions;
  }

  @Override
  public Optional<Form> find(ProgrammeId programme) {
    return jdbc.sql("select * from evaluation.form where programme = :programme")
        .param("programme", programme.value())
        .query((row, _) -> new Form(programme, questions.read(row), row.getLong("version")))
        .optional();
  }

  @Override
  public void save(Form form) {
    int saved =
        jdbc.sql(form.version() == 0 ? ADD : SAVE)
            .param("programme", form.programme().value())
            .param("questions", questions.write(form.questions()))
            .param("version", form.version())
            .update();
    if (saved == 0) {
      throw new StaleChangeException("evaluation form");
    }
  }
}
