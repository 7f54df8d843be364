package nl.schakel.courses.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.web.ExerciseView.Kind;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/**
 * A question to write.
 *
 * @param back to the chapter or the test
 * @param address where the form goes
 */
record ExerciseFormPage(
    Link back, List<Link> trail, String address, boolean fresh, FormView form, List<Option> kinds) {

  static ExerciseFormPage of(
      Spot spot,
      Optional<Exercise> exercise,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Frame frame) {
    Link back = new Link(back(spot, frame), spot.page());
    List<Link> trail = new ArrayList<>(spot.work().trail(frame));
    trail.add(back);
    return new ExerciseFormPage(
        back,
        trail,
        spot.questions() + "/" + exercise.map(each -> "" + each.id().value()).orElse("new"),
        exercise.isEmpty(),
        new FormView("courses.question", spot.work().seen(values), errors),
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.TEXT || !spot.isTest())
            .map(kind -> Option.of(kind.name(), frame.words().text("courses.kind." + kind)))
            .toList());
  }

  /** Somebody else changed the course meanwhile. */
  ExerciseFormPage outdated(Spot spot) {
    FormView again = form.outdated("prompt/nl", spot.work().sheet().revision());
    return new ExerciseFormPage(back, trail, address, fresh, again, kinds);
  }

  private static String back(Spot spot, Frame frame) {
    return spot.chapter()
        .flatMap(spot.work().content()::chapter)
        .map(chapter -> chapter.title().in(frame.language()))
        .orElseGet(() -> frame.text("courses.test.title"));
  }

  int options() {
    return ExerciseForm.MOST_OPTIONS;
  }
}
