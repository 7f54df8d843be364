package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads programmes out of the columns of {@code learning.programme}. */
@Component
class ProgrammeReader {

  private static final TypeReference<List<ProvisionAsJson>> PROVISIONS = new TypeReference<>() {};
  private static final TypeReference<List<AccreditationAsJson>> ACCREDITATIONS =
      new TypeReference<>() {};

  private final LocalizedTextAsJson texts;
  private final Json json;

  ProgrammeReader(LocalizedTextAsJson texts, Json json) {
    this.texts = texts;
    this.json = json;
  }

  Programme programme(ResultSet row, int number) throws SQLException {
    return ProgrammeState.valueOf(row.getString("state"))
        .programme(
            new ProgrammeId(row.getObject("id", UUID.class)),
            description(row),
            row.getLong("version"),
            Moments.readIfAny(row.getObject("published_at", OffsetDateTime.class)));
  }

  private Description description(ResultSet row) throws SQLException {
    return new Description(
        new Slug(row.getString("slug")),
        Format.valueOf(row.getString("format")),
        text(row, "title"),
        Optional.ofNullable(row.getString("neutral_title")).map(texts::read),
        text(row, "summary"),
        text(row, "body"),
        Words.set(row, "topics", TopicCode::of),
        Words.set(row, "target_groups", TargetGroup::valueOf),
        text(row, "for_whom"),
        Words.set(row, "languages", Language::new),
        row.getString("country"),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        json.read(row.getString("provisions"), PROVISIONS).stream()
            .map(ProvisionAsJson::toProvision)
            .toList(),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
        json.eligibility(row.getString("eligibility")).toRule(),
        json.read(row.getString("accreditations"), ACCREDITATIONS).stream()
            .map(AccreditationAsJson::toAccreditation)
            .toList(),
        Optional.ofNullable(row.getBigDecimal("public_cost")));
  }

  private LocalizedText text(ResultSet row, String column) throws SQLException {
    return texts.read(row.getString(column));
  }
}
