package nl.schakel.referrals.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course.Told;
import nl.schakel.referrals.model.Course.WarmHandover;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.JsonText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What of a referral stands in JSON, and whole rows on their way in. */
@Component
class ReferralJson {

  private static final TypeReference<List<WarmHandover>> HANDOVERS = new TypeReference<>() {};
  private static final TypeReference<List<Told>> FEEDBACK = new TypeReference<>() {};

  private final JsonMapper mapper;

  ReferralJson(JsonMapper mapper) {
    this.mapper =
        mapper
            .rebuild()
            .addModule(
                new JsonText("referrals")
                    .of(Note.class, Note::text, Note::new)
                    .of(HandoverCode.class, HandoverCode::value, HandoverCode::new)
                    .of(Language.class, Language::tag, Language::new)
                    .of(LinkId.class, id -> id.value().toString(), ReferralJson::link)
                    .of(OrganisationId.class, id -> id.value().toString(), ReferralJson::party))
            .addMixIn(SharingBasis.class, BasisByKind.class)
            .addMixIn(Consequence.class, ConsequenceByKind.class)
            .build();
  }

  private static LinkId link(String text) {
    return new LinkId(UUID.fromString(text));
  }

  private static OrganisationId party(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SharingBasis.Anonymous.class, name = "ANONYMOUS"),
    @JsonSubTypes.Type(value = SharingBasis.ClientChoice.class, name = "CLIENT_CHOICE"),
    @JsonSubTypes.Type(value = SharingBasis.LegalTask.class, name = "LEGAL_TASK")
  })
  private interface BasisByKind {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Consequence.Elsewhere.class, name = "ELSEWHERE"),
    @JsonSubTypes.Type(value = Consequence.Nowhere.class, name = "NOWHERE")
  })
  private interface ConsequenceByKind {}

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  Content content(String column) {
    return mapper.readValue(column, Content.class);
  }

  List<WarmHandover> handovers(String column) {
    return mapper.readValue(column, HANDOVERS);
  }

  List<Told> feedback(String column) {
    return mapper.readValue(column, FEEDBACK);
  }

  Particulars particulars(String column) {
    return mapper.readValue(column, Particulars.class);
  }
}
