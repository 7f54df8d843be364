package nl.schakel.chains.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.ServiceId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Links as {@code jsonb}: their records as they are. A test pins the shape, because what is kept
 * outlives names in code.
 */
@Component
class LinkJson {

  private final JsonMapper mapper;

  LinkJson(JsonMapper plain) {
    mapper =
        plain
            .rebuild()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Link.Origin.class, OriginByKind.class)
            .addModule(
                new JsonText("chains")
                    .of(LinkId.class, id -> "" + id.value(), id -> new LinkId(uuid(id)))
                    .of(
                        OrganisationId.class,
                        id -> "" + id.value(),
                        id -> new OrganisationId(uuid(id)))
                    .of(ServiceId.class, id -> "" + id.value(), id -> new ServiceId(uuid(id)))
                    .ofTexts(LocalizedText.class))
            .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Link.Origin.Anybody.class, name = "ANYBODY"),
    @JsonSubTypes.Type(value = Link.Origin.Party.class, name = "PARTY")
  })
  private interface OriginByKind {}

  PGobject write(List<Link> links) {
    return Jsonb.of(mapper.writeValueAsString(links.toArray(Link[]::new)));
  }

  List<Link> read(String column) {
    return List.of(mapper.readValue(column, Link[].class));
  }

  private static UUID uuid(String text) {
    return UUID.fromString(text);
  }
}
