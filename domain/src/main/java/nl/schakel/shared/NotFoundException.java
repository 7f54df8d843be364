package nl.schakel.shared;

/**
 * There is no such thing, or not for this reader: both look the same, so that asking tells nothing.
 * The edge answers 404.
 */
public final class NotFoundException extends RuntimeException {

  public NotFoundException(String what) {
    super(what);
  }
}
