package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.agreements.model.Period;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.Jsonb;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of columns that the tables of agreements have. */
@Component
class AgreementColumns {

  private final JsonMapper json;
  private final LocalizedTextAsJson texts;

  AgreementColumns(JsonMapper json, LocalizedTextAsJson texts) {
    this.json = json;
    this.texts = texts;
  }

  PGobject text(LocalizedText text) {
    return texts.write(text);
  }

  LocalizedText text(ResultSet row, String column) throws SQLException {
    return texts.read(row.getString(column));
  }

  Optional<LocalizedText> textIfGiven(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(texts::read);
  }

  <T> PGobject list(List<T> values, Function<T, ?> toJson) {
    return Jsonb.of(json.writeValueAsString(values.stream().map(toJson).toList()));
  }

  <J, T> List<T> list(
      ResultSet row, String column, TypeReference<List<J>> type, Function<J, T> fromJson)
      throws SQLException {
    return json.readValue(row.getString(column), type).stream().map(fromJson).toList();
  }

  static UUID id(ResultSet row) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  static Slug slug(ResultSet row) throws SQLException {
    return new Slug(row.getString("slug"));
  }

  static OrganisationId keeper(ResultSet row) throws SQLException {
    return new OrganisationId(row.getObject("keeper", UUID.class));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Optional<Period> period(ResultSet row, String from, String until) throws SQLException {
    Optional<LocalDate> end = day(row, until);
    return day(row, from).map(begin -> new Period(begin, end));
  }
}
