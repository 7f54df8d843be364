package nl.schakel.rosters.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * Where a plan for a whole agreement is asked for.
 *
 * @param choices of what groups have in common
 * @param lacking how many groups lack something
 */
record PlansPage(
    FormView form,
    SeriesPage choices,
    String title,
    String address,
    String back,
    String period,
    int lacking,
    boolean holds,
    List<Row> jobs) {

  static final String TEXTS = "rosters.plan";

  PlansPage {
    jobs = List.copyOf(jobs);
  }

  /** A search from before. */
  record Row(String address, String when, Status status) {}

  PlansPage with(FormView typed) {
    return new PlansPage(typed, choices, title, address, back, period, lacking, holds, jobs);
  }

  List<Option> lengths(Frame frame) {
    return List.of(30, 60, 300).stream()
        .map(it -> Option.of(String.valueOf(it), frame.text("rosters.plan.atMost", "seconds", it)))
        .toList();
  }
}
