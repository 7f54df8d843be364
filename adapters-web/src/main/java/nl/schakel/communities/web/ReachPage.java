package nl.schakel.communities.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * How far a community reaches, for its members; who looks after it notes numbers.
 *
 * @param keeper whether the reader looks after it
 */
record ReachPage(
    Keeping keeping, boolean keeper, ReachView reach, List<Option> teams, FormView form) {

  static final String TEXTS = "communities.reach.form";

  static FormView on(LocalDate today) {
    return new FormView(TEXTS, Map.of("day", List.of(today.toString())), List.of());
  }

  String address() {
    return keeping.address() + "/reach";
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
