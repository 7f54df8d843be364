package nl.schakel.messages.web;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.Standing;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.usecase.ReviseRule.Mailing;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What several pages say in the same words. */
final class MessageWords {

  /** Whoever may be written to: an enrolment that is over is nobody's any more. */
  static final List<Standing> STANDINGS =
      List.of(Standing.ADMITTED, Standing.WAITLISTED, Standing.OFFERED, Standing.UNDER_REVIEW);

  static final String FORM = "messages.form";

  private MessageWords() {}

  static String address(EditionId edition) {
    return "/planning/editions/" + edition.value() + "/messages";
  }

  static String title(Run run, Frame frame) {
    return run.edition().title().in(frame.language());
  }

  static String when(SessionCard session, Frame frame) {
    return frame.dates().span(session.start(), session.end(), session.zone());
  }

  /** Cancelled ones are not there any more. */
  static List<SessionCard> held(Run run) {
    return run.edition().sessions().stream().filter(session -> !session.cancelled()).toList();
  }

  static String standing(Standing standing, Frame frame) {
    return frame.text("planning.standing." + standing);
  }

  static String timing(Timing timing, Frame frame) {
    return frame.text(
        "messages.timing." + timing.moment(),
        "days",
        timing.days(),
        "time",
        hour(timing.hour(), frame));
  }

  /** When, about which session and to how many. */
  static String mailing(Mailing mailing, Frame frame) {
    return frame.text(
        "messages.rule.mailing",
        "when",
        frame.dates().moment(mailing.at(), mailing.edition().zone()),
        "title",
        mailing.edition().title().in(frame.language()),
        "session",
        when(mailing.session(), frame),
        "count",
        mailing.readers());
  }

  static String audience(Audience audience, Frame frame) {
    return frame.text("messages.audience." + audience);
  }

  private static String hour(int hour, Frame frame) {
    return frame.dates().time(LocalTime.of(hour, 0));
  }

  static List<Option> hours(Frame frame) {
    return IntStream.rangeClosed(0, Timing.LAST_HOUR)
        .mapToObj(hour -> Option.of(String.valueOf(hour), hour(hour, frame)))
        .toList();
  }
}
