package nl.schakel.courses.web;

import java.util.List;
import nl.schakel.courses.usecase.CompleteOutside.Fate;
import nl.schakel.courses.usecase.CompleteOutside.Step;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * A programme that is learned elsewhere, on the desk of its coordinator.
 *
 * @param calls where the other side calls
 * @param secret whether it can
 * @param steps what would become of the rows of a list; empty before there is one
 */
record OutsideDeskPage(
    String title,
    String address,
    String calls,
    boolean linked,
    boolean secret,
    List<Step> steps,
    Forms forms) {

  static final String LINK = "courses.outsideLink";
  static final String LIST = "courses.outsideList";
  static final String HAND = "courses.outsideHand";

  /** The three forms of the page. */
  record Forms(FormView address, FormView list, FormView hand) {

    static final Forms EMPTY =
        new Forms(FormView.empty(LINK), FormView.empty(LIST), FormView.empty(HAND));

    Forms with(FormView link) {
      return new Forms(link, list, hand);
    }

    Forms withList(FormView other) {
      return new Forms(address, other, hand);
    }

    Forms withHand(FormView other) {
      return new Forms(address, list, other);
    }
  }

  boolean canBeKept() {
    return steps.stream().anyMatch(step -> step.fate() == Fate.KEPT);
  }

  static Status status(Step step, Frame frame) {
    Tone tone =
        switch (step.fate()) {
          case KEPT -> Tone.DONE;
          case KNOWN_ALREADY -> Tone.NEUTRAL;
          case TAKEN_BACK, UNKNOWN_PARTICIPANT, IN_THE_FUTURE -> Tone.WRONG;
        };
    return new Status(frame.words().text("courses.outsideFate." + step.fate()), tone);
  }
}
