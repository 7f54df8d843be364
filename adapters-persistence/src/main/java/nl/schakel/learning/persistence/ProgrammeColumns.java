package nl.schakel.learning.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts programmes into the columns of {@code learning.programme}. */
@Component
class ProgrammeColumns {

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
    columns.put("topics", Words.of(description.topics(), topic -> topic.value().value()));
    columns.put("targetGroups", Words.of(description.targetGroups(), TargetGroup::name));
    columns.put("languages", Words.of(description.languages(), Language::tag));
    columns.put("provisions", json(description.provisions(), ProvisionAsJson::of));
    columns.put("eligibility", json.write(EligibilityAsJson.of(description.eligibility())));
    columns.put("accreditations", json(description.accreditations(), AccreditationAsJson::of));
    columns.put("publicCost", description.publicCost().orElse(null));
    return columns;
  }

  private <T> Object json(List<T> values, Function<T, ?> toJson) {
    return json.write(values.stream().map(toJson).toList());
  }
}
