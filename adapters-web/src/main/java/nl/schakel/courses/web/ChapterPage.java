package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * A chapter to read.
 *
 * @param address where its answers go, below
 * @param html safe
 * @param body the language it is written in
 * @param language what is said when that is not the reader's
 * @param videos each with where it is
 */
record ChapterPage(
    String address,
    Said title,
    String html,
    Said body,
    Optional<String> language,
    List<Said> videos,
    List<ExerciseView> exercises,
    Around around) {

  /** What is around it in the course. */
  record Around(
      Link course,
      String number,
      String progress,
      Optional<Link> previous,
      Optional<Link> next,
      boolean done) {}

  List<ExerciseView> refused() {
    return exercises.stream().filter(each -> each.mistake().isPresent()).toList();
  }
}
