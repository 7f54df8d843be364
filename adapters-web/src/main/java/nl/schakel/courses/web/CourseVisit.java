package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.courses.usecase.StudyCourse;
import nl.schakel.courses.usecase.StudyCourse.Outcome;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The front of a course: what there is, what was done, and where one goes on. */
@Component
class CourseVisit {

  private final StudyCourse studying;

  CourseVisit(StudyCourse studying) {
    this.studying = studying;
  }

  View overview(Room room, Frame frame) {
    return frame.show(
        new CoursePage(
            room.base(),
            Said.of(room.edition().title(), frame.language()),
            status(room, frame),
            progress(room, frame),
            room.content().chapters().stream()
                .map(each -> CourseLines.chapter(each, room, frame))
                .toList(),
            room.content().test().map(_ -> CourseLines.test(room, frame)),
            next(room, frame),
            language(room, frame),
            room.way().flatMap(Way::moved).isPresent() && !room.isFinished()));
  }

  View begin(Room room, Frame frame) {
    return switch (studying.begin(room.learner())) {
      case Outcome.GoesOn(var next) ->
          frame.seeOther(next.map(room::address).orElseGet(room::test));
      case Outcome _ -> frame.seeOther(room.base());
    };
  }

  private static Status status(Room room, Frame frame) {
    if (room.isFinished()) {
      return new Status(frame.text("courses.state.FINISHED"), Tone.DONE);
    }
    return room.way().isPresent()
        ? new Status(frame.text("courses.state.BEGUN"), Tone.INFORMATION)
        : new Status(frame.text("courses.state.NOT_BEGUN"), Tone.NEUTRAL);
  }

  static String progress(Room room, Frame frame) {
    return frame.text(
        "courses.progress",
        "done",
        room.content().ids().stream().filter(room.progress().done()::contains).count(),
        "all",
        room.content().chapters().size());
  }

  /** Empty before the beginning, which is a button, and when all is done. */
  private static Optional<Link> next(Room room, Frame frame) {
    if (room.way().isEmpty() || room.isFinished()) {
      return Optional.empty();
    }
    return room.progress()
        .next(room.content())
        .map(id -> new Link(goOn(room, id, frame), room.address(id)))
        .or(() -> Optional.of(end(room, frame)));
  }

  /** Where a new version lacks what was left to do, the last chapter is done once more. */
  private static Link end(Room room, Frame frame) {
    Chapter.Id last = room.content().ids().getLast();
    return room.content().test().isPresent() && room.progress().passed().isEmpty()
        ? new Link(frame.text("courses.test.go"), room.test())
        : new Link(goOn(room, last, frame), room.address(last));
  }

  private static String goOn(Room room, Chapter.Id chapter, Frame frame) {
    return frame.text("courses.goOn", "number", room.content().placeOf(chapter) + 1);
  }

  /** Said once for the whole course; a chapter that is not in the language says so itself. */
  private static Optional<String> language(Room room, Frame frame) {
    List<String> there = room.content().languages().stream().map(frame::nameOf).toList();
    return room.content().languages().contains(frame.language())
        ? Optional.empty()
        : Optional.of(frame.text("courses.language.not", "languages", String.join(", ", there)));
  }
}
