package nl.schakel.courses.web;

import java.util.Optional;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.web.CoursePage.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** What there is to do in a course, line by line. */
final class CourseLines {

  private CourseLines() {}

  static Line chapter(Chapter chapter, Room room, Frame frame) {
    boolean done = room.progress().done().contains(chapter.id());
    return new Line(
        Said.of(chapter.title(), frame.language()),
        room.way().map(_ -> room.address(chapter.id())),
        done
            ? new Status(frame.text("courses.chapter.done"), Tone.DONE)
            : new Status(frame.text("courses.chapter.toDo"), Tone.NEUTRAL));
  }

  static Line test(Room room, Frame frame) {
    boolean passed = room.progress().passed().isPresent();
    boolean open = room.way().isPresent() && room.progress().next(room.content()).isEmpty();
    return new Line(
        Said.here(frame.text("courses.test.title")),
        open ? Optional.of(room.test()) : Optional.empty(),
        passed
            ? new Status(frame.text("courses.test.passed"), Tone.DONE)
            : new Status(
                frame.text(open ? "courses.chapter.toDo" : "courses.test.later"), Tone.NEUTRAL));
  }
}
