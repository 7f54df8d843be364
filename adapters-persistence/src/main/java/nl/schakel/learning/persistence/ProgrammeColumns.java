package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts programmes into the columns of {@code learning.programme} and reads them back. */
@Component
class ProgrammeColumns {

  private static final TypeReference<List<ProvisionAsJson>> PROVISIONS = new TypeReference<>() {};
  private static final TypeReference<List<AccreditationAsJson>> ACCREDITATIONS =
      new TypeReference<>() {};

  private final LocalizedTextAsJson texts;
  private final Json json;

  ProgrammeColumns(LocalizedTextAsJson texts, Json json) {
    this.texts = texts;
    this.json = json;
  }

  Map<String, @Nullable Object> of(Programme programme) {
    Map<String, @Nullable Object> columns = of(programme.description());
    columns.put("id", programme.id().value());
    columns.put("version", programme.version());
    columns.put("state", ProgrammeState.of(programme).name());
    columns.put("publishedAt", Moments.utc(ProgrammeState.publishedAt(programme)));
    return columns;
  }

  private Map<String, @Nullable Object> of(Description description) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("slug", description.slug().value());
    columns.put("format", description.format().name());
    columns.put("country", description.country());
    columns.put("organiser", description.organiser().value());
    columns.put("grantId", description.grant().map(GrantId::value).orElse(null));
    columns.put("title", texts.write(description.title()));
    columns.put("neutralTitle", description.neutralTitle().map(texts::write).orElse(null));
    columns.put("summary", texts.write(description.summary()));
    columns.put("body", texts.write(description.body()));
    columns.put("forWhom", texts.write(description.forWhom()));
    columns.put("topics", words(description.topics(), topic -> topic.value().value()));
    columns.put("targetGroups", words(description.targetGroups(), TargetGroup::name));
    columns.put("languages", words(description.languages(), Language::tag));
    columns.put("provisions", json(description.provisions(), ProvisionAsJson::of));
    columns.put("eligibility", json.write(EligibilityAsJson.of(description.eligibility())));
    columns.put("accreditations", json(description.accreditations(), AccreditationAsJson::of));
    columns.put("publicCost", description.publicCost().orElse(null));
    return columns;
  }

  Programme programme(ResultSet row, int number) throws SQLException {
    return ProgrammeState.valueOf(row.getString("state"))
        .programme(
            new ProgrammeId(row.getObject("id", UUID.class)),
            description(row),
            row.getLong("version"),
            Moments.instant(row.getObject("published_at", OffsetDateTime.class)));
  }

  private Description description(ResultSet row) throws SQLException {
    return new Description(
        new Slug(row.getString("slug")),
        Format.valueOf(row.getString("format")),
        text(row, "title"),
        Optional.ofNullable(row.getString("neutral_title")).map(texts::read),
        text(row, "summary"),
        text(row, "body"),
        set(row, "topics", TopicCode::of),
        set(row, "target_groups", TargetGroup::valueOf),
        text(row, "for_whom"),
        set(row, "languages", Language::new),
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

  private <T> Object json(List<T> values, Function<T, ?> toJson) {
    return json.write(values.stream().map(toJson).toList());
  }

  private static <T> String[] words(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).sorted().toArray(String[]::new);
  }

  private static <T> Set<T> set(ResultSet row, String column, Function<String, T> value)
      throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
