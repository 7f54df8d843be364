package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.query.CourseBook;
import nl.schakel.courses.query.CourseBook.Sheet;
import nl.schakel.courses.query.PictureBook;
import nl.schakel.courses.query.PictureBook.Card;
import nl.schakel.courses.usecase.WriteCourse;
import nl.schakel.courses.usecase.WriteCourse.Command;
import nl.schakel.courses.usecase.WriteCourse.Outcome;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Finds the course that an author works on, and brings a change to it. */
@Component
class Authoring {

  static final String PATH = "/planning/courses";

  private final CourseBook book;
  private final ProgrammeCards programmes;
  private final PictureBook pictures;
  private final WriteCourse writing;

  Authoring(CourseBook book, ProgrammeCards programmes, PictureBook pictures, WriteCourse writing) {
    this.book = book;
    this.programmes = programmes;
    this.pictures = pictures;
    this.writing = writing;
  }

  /** A course on the desk of its author. */
  record Work(Sheet sheet, ProgrammeCard programme, List<Card> pictures) {

    CourseContent content() {
      return sheet.content();
    }

    /** What was seen when the form was opened stays that, however often it comes back. */
    Map<String, List<String>> seen(Map<String, List<String>> values) {
      Map<String, List<String>> seen = new HashMap<>(values);
      seen.putIfAbsent("version", List.of(String.valueOf(sheet.revision())));
      return seen;
    }

    String address() {
      return PATH + "/" + sheet.id().value();
    }

    String title(Frame frame) {
      return programme.title().in(frame.language());
    }

    List<Link> trail(Frame frame) {
      return List.of(
          new Link(frame.text("courses.author.title"), PATH), new Link(title(frame), address()));
    }
  }

  /**
   * What an author changes of what they saw.
   *
   * @param page where to go once it is written
   * @param outdated what to show when somebody else was first
   */
  record Revision(
      long seen, UnaryOperator<CourseContent> change, String page, Supplier<View> outdated) {}

  Work open(Actor actor, UUID course) {
    return book.find(new CourseId(course))
        .flatMap(sheet -> programmes.find(sheet.programme()).map(card -> work(sheet, card)))
        .filter(work -> actor.mayFor(Permission.KEEP_COURSES, work.programme().organiser()))
        .orElseThrow(() -> new NotFoundException("course"));
  }

  private Work work(Sheet sheet, ProgrammeCard programme) {
    return new Work(sheet, programme, pictures.of(sheet.id()));
  }

  /** Whatever others did meanwhile. */
  View change(
      Actor actor, Work work, UnaryOperator<CourseContent> change, String page, Frame frame) {
    return change(new Command(actor, work.sheet().id(), Optional.empty(), change), page, frame);
  }

  /** Only when nobody changed what the author saw. */
  View revise(Actor actor, Work work, Revision revision, Frame frame) {
    Command command =
        new Command(actor, work.sheet().id(), Optional.of(revision.seen()), revision.change());
    try {
      return change(command, revision.page(), frame);
    } catch (StaleChangeException _) {
      return revision.outdated().get();
    }
  }

  private View change(Command command, String page, Frame frame) {
    return switch (writing.revise(command)) {
      case Outcome.Written _ -> frame.seeOther(page, "courses.notice.written");
      case Outcome.TooMany() -> frame.seeOther(page, "courses.notice.tooMany");
    };
  }
}
