package nl.schakel.recognition.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a register answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Heard(@Nullable List<@Nullable Row> rows) {

  /** About one row. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Row(@Nullable String key, @Nullable String status, @Nullable String reason) {}
}
