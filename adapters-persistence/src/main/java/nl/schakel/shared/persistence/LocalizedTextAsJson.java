package nl.schakel.shared.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A text in several languages is one {@code jsonb} column: {@code {"nl": "…", "en": "…"}}. */
@Component
public class LocalizedTextAsJson {

  private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

  private final JsonMapper json;
  private final ReadOnce<LocalizedText> known = new ReadOnce<>(this::parse);

  LocalizedTextAsJson(JsonMapper json) {
    this.json = json;
  }

  public LocalizedText read(String column) {
    return known.read(column);
  }

  private LocalizedText parse(String column) {
    return new LocalizedText(
        json.readValue(column, BY_TAG).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(e -> new Language(e.getKey()), Map.Entry::getValue)));
  }

  public PGobject write(LocalizedText text) {
    return Jsonb.of(json.writeValueAsString(byTag(text)));
  }

  private static Map<String, String> byTag(LocalizedText text) {
    return text.texts().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue));
  }

  List<Converter<?, ?>> converters() {
    return List.of(new Reading(this), new Writing(this));
  }

  @ReadingConverter
  private record Reading(LocalizedTextAsJson json) implements Converter<PGobject, LocalizedText> {
    @Override
    public LocalizedText convert(PGobject column) {
      return json.read(String.valueOf(column.getValue()));
    }
  }

  @WritingConverter
  private record Writing(LocalizedTextAsJson json) implements Converter<LocalizedText, PGobject> {
    @Override
    public PGobject convert(LocalizedText text) {
      return json.write(text);
    }
  }
}
