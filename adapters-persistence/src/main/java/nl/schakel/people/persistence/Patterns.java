package nl.schakel.people.persistence;

/** What somebody typed to search for, as a pattern of PostgreSQL. */
final class Patterns {

  private Patterns() {}

  static String containing(String typed) {
    return "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
