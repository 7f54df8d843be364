package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/**
 * The test at the end.
 *
 * @param last what came of the try before, when it was not enough
 * @param closed why one cannot try now
 */
record TestPage(
    String address,
    Link course,
    String rules,
    Optional<String> last,
    Optional<String> closed,
    List<ExerciseView> exercises) {

  List<ExerciseView> refused() {
    return exercises.stream().filter(each -> each.mistake().isPresent()).toList();
  }
}
