package nl.schakel.evaluation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.evaluation.model.Question;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The questions of a form are read together, so they are one column. */
@Component
class QuestionColumn {

  private static final TypeReference<List<QuestionAsJson>> QUESTIONS = new TypeReference<>() {};

  private final JsonMapper json;

  QuestionColumn(JsonMapper json) {
    this.json = json;
  }

  List<Question> read(ResultSet row) throws SQLException {
    return json.readValue(row.getString("questions"), QUESTIONS).stream()
        .map(QuestionAsJson::toQuestion)
        .toList();
  }

  PGobject write(List<Question> questions) {
    return Jsonb.of(json.writeValueAsString(questions.stream().map(QuestionAsJson::of).toList()));
  }
}
