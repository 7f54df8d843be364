package nl.schakel.recognition.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.model.Certificate.Printed;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.Jsonb;
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
      List<KeptPoints> points) {}

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
            .toList());
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
            .toList());
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
