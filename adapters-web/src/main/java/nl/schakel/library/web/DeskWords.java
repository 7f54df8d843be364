package nl.schakel.library.web;

import java.util.Optional;
import nl.schakel.library.query.LibraryDesk.DeskLine;
import nl.schakel.library.query.LibraryDesk.Standing;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** How far items are, in words. */
final class DeskWords {

  private DeskWords() {}

  static Status status(Standing standing, Frame frame) {
    Tone tone =
        switch (standing) {
          case DRAFT, REVISING -> Tone.NEUTRAL;
          case OFFERED, REVISION_OFFERED -> Tone.ATTENTION;
          case PUBLISHED -> Tone.DONE;
          case WITHDRAWN, HIDDEN -> Tone.WRONG;
        };
    return new Status(frame.text("library.standing." + standing), tone);
  }

  static String notice(PublishItem.Outcome outcome) {
    return switch (outcome) {
      case PublishItem.Outcome.Offered _ -> "library.notice.offered";
      case PublishItem.Outcome.SentBack _ -> "library.notice.sentBack";
      case PublishItem.Outcome.Published _ -> "library.notice.published";
      case PublishItem.Outcome.Withdrawn _ -> "library.notice.withdrawn";
      case PublishItem.Outcome.Restored _ -> "library.notice.restored";
      case PublishItem.Outcome.NeedsSecondLook _ -> "library.notice.secondLook";
      case PublishItem.Outcome.NothingToDo _ -> "library.notice.nothing";
    };
  }

  static MyLibraryPage.Line line(DeskLine item, String base, Frame frame) {
    boolean read =
        switch (item.standing()) {
          case DRAFT, OFFERED, WITHDRAWN, HIDDEN -> false;
          case PUBLISHED, REVISING, REVISION_OFFERED -> true;
        };
    return new MyLibraryPage.Line(
        "" + item.id().value(),
        base + "/" + item.id().value(),
        Said.of(item.title(), frame.language()),
        LibraryWords.kind(item.kind(), frame),
        status(item.standing(), frame),
        frame.dates().day(item.since(), WorkingDays.ZONE),
        Optional.of(LibraryListPage.PATH + "/" + item.slug().value()).filter(_ -> read));
  }
}
