package nl.schakel.partners.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An object of the Human Services Data Specification. The standard has no null: what is not known
 * is left out.
 */
final class HsdsThing {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private HsdsThing() {}

  static HsdsThing of(UUID id) {
    return new HsdsThing().with("id", id);
  }

  /** Part of something: its id follows from where it stands, so it is the same at each reading. */
  static HsdsThing of(UUID whole, String part) {
    return of(id(whole, part));
  }

  static UUID id(UUID whole, String part) {
    return UUID.nameUUIDFromBytes((whole + " " + part).getBytes(StandardCharsets.UTF_8));
  }

  HsdsThing with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  HsdsThing withIfKnown(String name, Optional<?> value) {
    value.ifPresent(known -> fields.put(name, known));
    return this;
  }

  HsdsThing withAll(String name, List<HsdsThing> things) {
    if (!things.isEmpty()) {
      fields.put(name, things);
    }
    return this;
  }

  @JsonValue
  Map<String, Object> fields() {
    return fields;
  }
}
