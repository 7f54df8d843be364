package nl.schakel.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonCard.Employment;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads cards out of result sets; the columns are named in {@link JdbcPeople}. */
@Component
class Cards {

  private static final TypeReference<List<EmploymentJson>> EMPLOYMENTS = new TypeReference<>() {};

  private record EmploymentJson(
      UUID organisation, JsonNode name, OrganisationKind kind, String country, String jobTitle) {}

  private final JsonMapper json;
  private final LocalizedTextAsJson texts;

  Cards(JsonMapper json, LocalizedTextAsJson texts) {
    this.json = json;
    this.texts = texts;
  }

  PersonCard person(ResultSet row, int number) throws SQLException {
    return new PersonCard(
        new PersonId(row.getObject("id", UUID.class)),
        new PersonName(row.getString("name")),
        new EmailAddress(row.getString("email")),
        row.getBoolean("email_confirmed"),
        new Language(row.getString("language")),
        employments(row.getString("employments")));
  }

  private List<Employment> employments(@Nullable String column) {
    return column == null
        ? List.of()
        : json.readValue(column, EMPLOYMENTS).stream().map(this::employment).toList();
  }

  private Employment employment(EmploymentJson row) {
    OrganisationCard organisation =
        new OrganisationCard(
            new OrganisationId(row.organisation()),
            texts.read(row.name().toString()),
            row.kind(),
            row.country());
    return new Employment(organisation, row.jobTitle());
  }

  OrganisationCard organisation(ResultSet row, int number) throws SQLException {
    return new OrganisationCard(
        new OrganisationId(row.getObject("id", UUID.class)),
        texts.read(row.getString("name")),
        OrganisationKind.valueOf(row.getString("kind")),
        row.getString("country"));
  }
}
