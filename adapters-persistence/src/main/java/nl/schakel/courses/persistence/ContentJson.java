package nl.schakel.courses.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.UUID;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Exercise;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chapters, questions and answers as {@code jsonb}: their records as they are. A test pins the
 * shape, because what is kept outlives names in code.
 */
@Component
class ContentJson {

  private final JsonMapper mapper;

  ContentJson(JsonMapper plain) {
    mapper =
        plain
            .rebuild()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Exercise.class, ExerciseByKind.class)
            .addMixIn(Answer.class, AnswerByKind.class)
            .addModule(
                new JsonText("courses")
                    .of(Chapter.Id.class, id -> "" + id.value(), ContentJson::chapter)
                    .of(Exercise.Id.class, id -> "" + id.value(), ContentJson::exercise)
                    .of(Duration.class, Duration::toString, Duration::parse)
                    .ofTexts(LocalizedText.class))
            .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Exercise.OneOf.class, name = "ONE_OF"),
    @JsonSubTypes.Type(value = Exercise.AllOf.class, name = "ALL_OF"),
    @JsonSubTypes.Type(value = Exercise.InOrder.class, name = "IN_ORDER"),
    @JsonSubTypes.Type(value = Exercise.Pairs.class, name = "PAIRS"),
    @JsonSubTypes.Type(value = Exercise.Reflection.class, name = "REFLECTION")
  })
  private interface ExerciseByKind {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Chosen.class, name = "CHOSEN"),
    @JsonSubTypes.Type(value = Answer.Ordered.class, name = "ORDERED"),
    @JsonSubTypes.Type(value = Answer.Matched.class, name = "MATCHED"),
    @JsonSubTypes.Type(value = Answer.Written.class, name = "WRITTEN")
  })
  private interface AnswerByKind {}

  PGobject write(Object value) {
    return Jsonb.of(mapper.writeValueAsString(value));
  }

  <T> T read(String column, Class<T> type) {
    return mapper.readValue(column, type);
  }

  private static Chapter.Id chapter(String text) {
    return new Chapter.Id(UUID.fromString(text));
  }

  private static Exercise.Id exercise(String text) {
    return new Exercise.Id(UUID.fromString(text));
  }
}
