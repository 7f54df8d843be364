package nl.schakel.learning.persistence;

import java.util.List;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code jsonb} columns. */
@Component
class Json {

  private static final TypeReference<List<SessionRow>> SESSIONS = new TypeReference<>() {};

  private final JsonMapper mapper;

  Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  PGobject write(Object value) {
    return Jsonb.of(mapper.writeValueAsString(value));
  }

  <T> T read(String column, TypeReference<T> type) {
    return mapper.readValue(column, type);
  }

  EligibilityAsJson eligibility(String column) {
    return mapper.readValue(column, EligibilityAsJson.class);
  }

  List<SessionRow> sessions(String column) {
    return mapper.readValue(column, SESSIONS);
  }
}
