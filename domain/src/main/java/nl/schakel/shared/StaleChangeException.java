package nl.schakel.shared;

/** Somebody else changed the same thing since it was read. The edge answers 412, pages 409. */
public final class StaleChangeException extends RuntimeException {

  public StaleChangeException(String what) {
    super(what);
  }
}
