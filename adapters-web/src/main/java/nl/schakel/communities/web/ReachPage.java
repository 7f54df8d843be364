package nl.schakel.communities.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.web.ReachView.Course;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * How far a community reaches, for its members; who looks after it notes numbers.
 *
 * @param keeper whether the reader looks after it
 * @param asked whose course is shown
 */
record ReachPage(
    Keeping keeping,
    boolean keeper,
    ReachView reach,
    ReachAsked asked,
    Course course,
    List<Option> teams,
    FormView form) {

  static final String TEXTS = "communities.reach.form";

  static FormView on(LocalDate today) {
    return new FormView(TEXTS, Map.of("day", List.of(today.toString())), List.of());
  }

  String address() {
    return keeping.address() + "/reach";
  }

  /** Of all together, of one, or of who comes from none. */
  List<Option> courses(Frame frame) {
    return Stream.of(
            Stream.of(Option.of(ReachAsked.ALL.code(), frame.text("communities.reach.total"))),
            teams.stream(),
            Stream.of(Option.of(ReachAsked.NONE, frame.text("communities.team.none"))))
        .flatMap(each -> each)
        .toList();
  }

  static List<Option> stages(Frame frame) {
    return Arrays.stream(Stage.values())
        .filter(stage -> !stage.isCounted())
        .map(
            stage ->
                Option.of(stage.name(), frame.text("communities.stage." + stage))
                    .withHint(frame.text("communities.stage." + stage + ".hint")))
        .toList();
  }
}
