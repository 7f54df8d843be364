package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.shared.usecase.AnswerOnce.Command;
import nl.schakel.shared.usecase.AnswerOnce.Patience;

/** Reads from a request whether it may be repeated, and as what it would be recognised. */
final class RepeatedRequest {

  static final String HEADER = "Idempotency-Key";
  static final String FIELD = "formToken";

  /** New for every form that is shown, so they say nothing about what was filled in. */
  private static final List<String> TOKENS = List.of(FIELD, "_csrf");

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private RepeatedRequest() {}

  static Optional<Command> of(WholeRequest request, String caller) {
    return WholeRequest.isForApi(request) ? ofCall(request, caller) : ofForm(request, caller);
  }

  private static Optional<Command> ofCall(WholeRequest request, String caller) {
    List<String> keys = Collections.list(request.getHeaders(HEADER));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String fingerprint =
        fingerprint(request, new String(request.content().body(), StandardCharsets.UTF_8));
    String key = keys.size() == 1 ? valid(keys.getFirst()) : valid("");
    return Optional.of(new Command(caller, key, fingerprint, Patience.GIVE_UP));
  }

  /**
   * Somebody who goes back, changes something and sends the same form again means something new, so
   * what was filled in is part of the key.
   */
  private static Optional<Command> ofForm(WholeRequest request, String caller) {
    List<String> tokens = request.content().form().getOrDefault(FIELD, List.of());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    String fingerprint = fingerprint(request, filledIn(request.content()));
    String key = valid(tokens.getFirst()) + ' ' + fingerprint;
    return Optional.of(new Command(caller, key, fingerprint, Patience.WAIT));
  }

  private static String valid(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new InvalidInput("", "INVALID_IDEMPOTENCY_KEY");
    }
    return key;
  }

  private static String filledIn(RequestContent request) {
    StringBuilder fields = new StringBuilder();
    request
        .form()
        .forEach(
            (name, values) -> {
              if (!TOKENS.contains(name)) {
                values.forEach(value -> append(fields, name, value));
              }
            });
    return fields.append(request.files().fingerprint()).toString();
  }

  /** With their lengths, so that no two forms look the same. */
  private static void append(StringBuilder fields, String name, String value) {
    fields.append(name.length()).append(name).append(value.length()).append(value).append('\n');
  }

  private static String fingerprint(HttpServletRequest request, String content) {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    String asked = request.getMethod() + ' ' + request.getRequestURI() + '?' + query;
    return digest(asked + '\n' + content);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
