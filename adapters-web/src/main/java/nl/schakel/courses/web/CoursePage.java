package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * The front of a course.
 *
 * @param language what is said when it is not in the reader's language
 * @param moved whether an author brought the learner over to this version
 */
record CoursePage(
    String base,
    Said title,
    Status status,
    String progress,
    List<Line> chapters,
    Optional<Line> test,
    Optional<Link> next,
    Optional<String> language,
    boolean moved) {

  /** A chapter, or the test; without an address one cannot go there yet. */
  record Line(Said title, Optional<String> address, Status status) {}

  /** Certificates and points of who came by a link are in their mail. */
  boolean isOfAccount() {
    return base.startsWith("/my/enrolments/");
  }

  boolean isToBegin() {
    return next.isEmpty() && chapters.stream().allMatch(line -> line.address().isEmpty());
  }
}
