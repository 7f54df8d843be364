package nl.schakel.recognition.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.model.Certificate.Printed;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.Jsonb;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is printed on a certificate, as the column {@code snapshot}. */
@Component
class SnapshotAsJson {

  private final JsonMapper json;

  SnapshotAsJson(JsonMapper json) {
    this.json = json;
  }

  private record Kept(
      String name,
      Map<String, String> title,
      Map<String, String> organiser,
      LocalDate day,
      int minutes,
      List<KeptPoints> points,
      @Nullable KeptRule rule) {}

  /** Either of them. */
  private record KeptRule(@Nullable Integer percentage, @Nullable Boolean testDemanded) {}

  private record KeptPoints(UUID id, Map<String, String> register, BigDecimal points) {}

  PGobject write(Snapshot snapshot) {
    return Jsonb.of(json.writeValueAsString(kept(snapshot)));
  }

  private static Kept kept(Snapshot snapshot) {
    return new Kept(
        snapshot.name(),
        byTag(snapshot.title()),
        byTag(snapshot.organiser()),
        snapshot.day(),
        snapshot.minutes(),
        snapshot.points().stream()
            .map(it -> new KeptPoints(it.id().value(), byTag(it.register()), it.points()))
            .toList(),
        snapshot.rule().map(SnapshotAsJson::kept).orElse(null));
  }

  Snapshot read(String column) {
    Kept kept = json.readValue(column, Kept.class);
    return new Snapshot(
        kept.name(),
        text(kept.title()),
        text(kept.organiser()),
        kept.day(),
        kept.minutes(),
        kept.points().stream()
            .map(it -> new Printed(new OrganisationId(it.id()), text(it.register()), it.points()))
            .toList(),
        Optional.ofNullable(kept.rule()).map(SnapshotAsJson::rule));
  }

  private static KeptRule kept(CompletionRule rule) {
    return switch (rule) {
      case Attend(int percentage) -> new KeptRule(percentage, null);
      case FinishCourse(boolean demanded) -> new KeptRule(null, demanded);
    };
  }

  private static CompletionRule rule(KeptRule kept) {
    return kept.percentage() == null
        ? new FinishCourse(Boolean.TRUE.equals(kept.testDemanded()))
        : new Attend(kept.percentage());
  }

  private static Map<String, String> byTag(LocalizedText text) {
    Map<String, String> byTag = new TreeMap<>();
    text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }

  private static LocalizedText text(Map<String, String> byTag) {
    return new LocalizedText(
        byTag.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(e -> new Language(e.getKey()), Map.Entry::getValue)));
  }
}
