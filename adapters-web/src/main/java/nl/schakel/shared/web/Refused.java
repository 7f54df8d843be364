package nl.schakel.shared.web;

import java.util.Map;

/**
 * The rules of the business do not allow it now, and the caller may do something about that.
 * Answers 409; the code is part of the published contract.
 */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> arguments;

  Refused(String code) {
    this(code, Map.of());
  }

  /**
   * @param code such as {@code ENROLMENT_CLOSED}
   * @param arguments what the words need
   */
  Refused(String code, Map<String, Object> arguments) {
    super(code);
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  String code() {
    return code;
  }

  Map<String, Object> arguments() {
    return arguments;
  }
}
