package nl.schakel.courses.web;

import java.util.List;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.FormView;

/**
 * Who cannot try the test any more.
 *
 * @param refused the form that was sent without a reason; empty before
 */
record AttemptsPage(Work work, List<Row> rows, FormView refused) {

  static final String FORM = "courses.attemptForm";

  /** Somebody without a try left. */
  record Row(String enrolment, String name, String attempts) {}

  String address() {
    return work.address() + "/attempts";
  }
}
