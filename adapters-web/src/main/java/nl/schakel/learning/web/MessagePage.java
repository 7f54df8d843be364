package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A message to the people in an edition: written first, then shown as it will be sent.
 *
 * @param ready whether it is shown to be sent
 */
record MessagePage(FormView form, Heading heading, Map<Standing, Integer> counts, boolean ready) {

  static final String TEXTS = "planning.message";
  static final List<Standing> READERS =
      List.of(Standing.ADMITTED, Standing.WAITLISTED, Standing.OFFERED, Standing.UNDER_REVIEW);

  String list() {
    return EditionOverviewPage.address(heading.edition()) + "/enrolments";
  }

  String address() {
    return EditionOverviewPage.address(heading.edition()) + "/messages";
  }

  List<Option> audiences(Frame frame) {
    return READERS.stream()
        .map(
            standing ->
                new Option(
                    standing.name(),
                    frame.text(
                        "planning.message.audience.of",
                        "standing",
                        PlanningWords.word(standing, frame),
                        "count",
                        count(standing)),
                    Optional.empty(),
                    count(standing) == 0))
        .toList();
  }

  int recipients() {
    return chosen().mapToInt(this::count).sum();
  }

  private Stream<Standing> chosen() {
    return READERS.stream().filter(standing -> form.has("audience", standing.name()));
  }

  private int count(Standing standing) {
    return counts.getOrDefault(standing, 0);
  }
}
