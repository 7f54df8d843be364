package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/** The rules of a test, and its questions once it is there. */
record TestFormPage(
    Work work, List<Link> trail, FormView form, boolean there, List<Said> questions) {

  static TestFormPage of(
      Work work, Map<String, List<String>> values, List<FieldError> errors, Frame frame) {
    boolean there = work.content().test().isPresent();
    return new TestFormPage(
        work,
        work.trail(frame),
        new FormView("courses.testForm", work.seen(values), errors),
        there,
        there ? Spot.ofTest(work).links(frame) : List.of());
  }

  /** Somebody else changed the course meanwhile. */
  TestFormPage outdated() {
    FormView again = form.outdated("passMark", work.sheet().revision());
    return new TestFormPage(work, trail, again, there, questions);
  }

  String address() {
    return work.address() + "/test";
  }
}
