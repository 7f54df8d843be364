package nl.schakel.messages.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a message are read together, so they are one column. */
@Component
class BodyColumn {

  private static final TypeReference<Map<String, Words>> BY_TAG = new TypeReference<>() {};

  private final JsonMapper json;

  BodyColumn(JsonMapper json) {
    this.json = json;
  }

  Body read(ResultSet row) throws SQLException {
    return new Body(
        json.readValue(row.getString("body"), BY_TAG).entrySet().stream()
            .collect(toUnmodifiableMap(e -> new Language(e.getKey()), Map.Entry::getValue)));
  }

  PGobject write(Body body) {
    return Jsonb.of(
        json.writeValueAsString(
            body.versions().entrySet().stream()
                .collect(toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue))));
  }
}
