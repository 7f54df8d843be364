package nl.schakel.shared.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets value types of the domain stand in JSON as the plain texts that they are. */
public final class JsonText extends SimpleModule {

  private static final long serialVersionUID = 1L;

  public JsonText(String name) {
    super(name);
  }

  /** Values of this type are one text. */
  public <T> JsonText of(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, new Writer<>((value, json) -> json.writeString(write.apply(value))));
    addDeserializer(type, new Reader<>(json -> read.apply(json.getValueAsString(""))));
    return this;
  }

  /** Texts by language are an object: {@code {"nl": "…", "en": "…"}}. */
  public JsonText ofTexts(Class<LocalizedText> type) {
    addSerializer(type, new Writer<>((text, json) -> json.writePOJO(byTag(text))));
    addDeserializer(type, new Reader<>(json -> text(json.readValueAs(LinkedHashMap.class))));
    return this;
  }

  /** What was written was right then, and is refused loudly if it no longer is. */
  public static <T> Function<String, T> parsed(Function<String, Parsed<T>> parse) {
    return text ->
        parse
            .apply(text)
            .asOptional()
            .orElseThrow(() -> new IllegalStateException("kept, but no longer understood"));
  }

  private static Map<String, String> byTag(LocalizedText text) {
    Map<String, String> byTag = new TreeMap<>();
    text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }

  private static LocalizedText text(Map<?, ?> byTag) {
    Map<Language, String> texts = new LinkedHashMap<>();
    byTag.forEach((tag, words) -> texts.put(new Language("" + tag), "" + words));
    return new LocalizedText(texts);
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator json);
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Writing<T> writing;

    Writer(Writing<T> writing) {
      this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      writing.write(value, json);
    }
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Function<JsonParser, T> reading;

    Reader(Function<JsonParser, T> reading) {
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      return reading.apply(json);
    }
  }
}
