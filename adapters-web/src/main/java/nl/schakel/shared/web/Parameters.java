package nl.schakel.shared.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code a=1&b=2} as the URL standard writes it, in UTF-8. The container would silently drop
 * or mend what is broken, and then nobody knows what was meant.
 */
final class Parameters {

  /** More than any form of ours has. */
  private static final int MAXIMUM = 1_000;

  private Parameters() {}

  static Map<String, List<String>> parse(String encoded) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String[] pairs = encoded.split("&", MAXIMUM + 1);
    if (pairs.length > MAXIMUM) {
      throw new InvalidInput("", "TOO_MANY_PARAMETERS");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        add(parameters, pair);
      }
    }
    return parameters;
  }

  private static void add(Map<String, List<String>> parameters, String pair) {
    int equals = pair.indexOf('=');
    String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
    parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  private static String decoded(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      switch (encoded[i]) {
        case '+' -> plain.write(' ');
        case '%' -> plain.write(hexadecimal(encoded, ++i) << 4 | hexadecimal(encoded, ++i));
        default -> plain.write(encoded[i]);
      }
    }
    return utf8(plain.toByteArray());
  }

  private static int hexadecimal(byte[] encoded, int place) {
    int digit = place < encoded.length ? Character.digit(encoded[place], 16) : -1;
    if (digit < 0) {
      throw new InvalidInput("", "MALFORMED_ENCODING");
    }
    return digit;
  }

  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new InvalidInput("", "NOT_UTF8");
    }
  }
}
