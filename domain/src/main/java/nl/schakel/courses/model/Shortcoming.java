package nl.schakel.courses.model;

import java.util.Optional;

/** Something that a course lacks, and where. */
public record Shortcoming(Kind kind, Optional<Chapter.Id> chapter) {

  /** What is lacking. */
  public enum Kind {
    NO_CHAPTER,
    EMPTY_CHAPTER,
    EMPTY_TEST,
    /** Some chapters are in a language that this one is not in. */
    NOT_IN_ALL_LANGUAGES
  }

  static Shortcoming of(Kind kind) {
    return new Shortcoming(kind, Optional.empty());
  }

  static Shortcoming of(Kind kind, Chapter chapter) {
    return new Shortcoming(kind, Optional.of(chapter.id()));
  }

  /** A language that is not everywhere is said to the reader; the rest stops a publication. */
  public boolean isInTheWay() {
    return kind != Kind.NOT_IN_ALL_LANGUAGES;
  }
}
