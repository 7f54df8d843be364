package nl.schakel.partners.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.PhoneNumber;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.places.Area;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.Jsonb;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Profiles, services and contact points as {@code jsonb}: their records as they are, with the
 * values at their ends as plain texts. A test pins the shape, because what is kept outlives names
 * in code.
 */
@Component
class ProfileJson {

  private final JsonMapper mapper;

  ProfileJson(JsonMapper plain) {
    mapper =
        plain
            .rebuild()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Capacity.class, CapacityByState.class)
            .addModule(
                new JsonText("profile")
                    .of(Language.class, Language::tag, Language::new)
                    .of(TopicCode.class, topic -> topic.value().value(), TopicCode::of)
                    .of(Area.class, Area::code, JsonText.parsed(Area::parse))
                    .of(EmailAddress.class, EmailAddress::value, EmailAddress::new)
                    .of(PhoneNumber.class, PhoneNumber::value, PhoneNumber::new)
                    .of(WebAddress.class, WebAddress::value, WebAddress::new)
                    .of(ServiceId.class, id -> "" + id.value(), ProfileJson::service)
                    .of(ContactPointId.class, id -> "" + id.value(), ProfileJson::contactPoint)
                    .ofTexts(LocalizedText.class))
            .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Capacity.Open.class, name = "OPEN"),
    @JsonSubTypes.Type(value = Capacity.Waiting.class, name = "WAITLIST"),
    @JsonSubTypes.Type(value = Capacity.Closed.class, name = "CLOSED")
  })
  private interface CapacityByState {}

  PGobject write(Object value) {
    return Jsonb.of(mapper.writeValueAsString(value));
  }

  <T> T read(String column, Class<T> type) {
    return mapper.readValue(column, type);
  }

  private static ServiceId service(String text) {
    return new ServiceId(UUID.fromString(text));
  }

  private static ContactPointId contactPoint(String text) {
    return new ContactPointId(UUID.fromString(text));
  }
}
