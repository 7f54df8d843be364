package nl.schakel.evaluation.web;

import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.usecase.ReadEvaluations.Heading;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** An edition in a list. */
record EditionLine(String address, String title, String when, int asked, int answered, int unread) {

  static EditionLine of(Heading heading, Frame frame) {
    return new EditionLine(
        EvaluationsController.PATH + "/" + heading.run().edition().id().value(),
        heading.run().edition().title().in(frame.language()),
        when(heading.run(), frame),
        heading.asked(),
        heading.answered(),
        heading.unread());
  }

  static String when(Run run, Frame frame) {
    return run.edition().sessions().stream()
        .filter(session -> !session.cancelled())
        .map(SessionCard::start)
        .findFirst()
        .map(start -> frame.dates().day(start.atZone(run.edition().zone()).toLocalDate()))
        .orElse("");
  }

  Status status(Frame frame) {
    if (unread > 0) {
      return new Status(frame.text("evaluation.unread", "count", unread), Tone.ATTENTION);
    }
    return answered < Distribution.ENOUGH
        ? new Status(frame.text("evaluation.tooFew"), Tone.NEUTRAL)
        : new Status(frame.text("evaluation.toRead"), Tone.DONE);
  }
}
