package nl.schakel.shared.web;

/** More was sent than we ever ask for. Answers 413. */
final class BodyTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("the body is larger than " + WholeRequest.MAXIMUM_BODY + " bytes");
  }
}
