package nl.schakel.access.model;

import java.util.Objects;

/** What is kept of a password, with the parameters that it was made with. */
public record PasswordHash(String encoded) {

  public PasswordHash {
    Objects.requireNonNull(encoded);
  }

  @Override
  public String toString() {
    return "PasswordHash[…]";
  }
}
