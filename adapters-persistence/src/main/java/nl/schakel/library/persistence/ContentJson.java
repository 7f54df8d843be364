package nl.schakel.library.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.FileId;
import nl.schakel.library.model.Content;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is read of an item as {@code jsonb}: its records as they are. A test pins the shape, because
 * what is kept outlives names in code.
 */
@Component
class ContentJson {

  private final JsonMapper mapper;

  ContentJson(JsonMapper plain) {
    mapper =
        plain
            .rebuild()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addModule(
                new JsonText("library")
                    .of(FileId.class, id -> "" + id.value(), ContentJson::file)
                    .of(CommunityId.class, id -> "" + id.value(), ContentJson::community)
                    .of(OrganisationId.class, id -> "" + id.value(), ContentJson::organisation)
                    .of(TopicCode.class, code -> code.value().value(), TopicCode::of)
                    .of(Language.class, Language::tag, Language::new)
                    .ofTexts(LocalizedText.class))
            .build();
  }

  PGobject write(Object value) {
    return Jsonb.of(mapper.writeValueAsString(value));
  }

  <T> T read(String column, Class<T> type) {
    return mapper.readValue(column, type);
  }

  Content content(ResultSet row, String column) throws SQLException {
    return read(row.getString(column), Content.class);
  }

  LocalizedText text(ResultSet row, String column) throws SQLException {
    return read(row.getString(column), LocalizedText.class);
  }

  private static FileId file(String text) {
    return new FileId(UUID.fromString(text));
  }

  private static CommunityId community(String text) {
    return new CommunityId(UUID.fromString(text));
  }

  private static OrganisationId organisation(String text) {
    return new OrganisationId(UUID.fromString(text));
  }
}
