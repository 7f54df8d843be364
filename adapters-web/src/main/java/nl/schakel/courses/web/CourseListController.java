package nl.schakel.courses.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.query.CourseBook;
import nl.schakel.courses.query.CourseBook.Line;
import nl.schakel.courses.usecase.WriteCourse;
import nl.schakel.courses.usecase.WriteCourse.Outcome;
import nl.schakel.courses.web.CourseListPage.Entry;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What an organisation teaches online. */
@Controller
@Requires(Permission.KEEP_COURSES)
class CourseListController {

  private final ProgrammeCards programmes;
  private final CourseBook book;
  private final WriteCourse writing;

  CourseListController(ProgrammeCards programmes, CourseBook book, WriteCourse writing) {
    this.programmes = programmes;
    this.book = book;
    this.writing = writing;
  }

  @GetMapping(Authoring.PATH)
  View list(Actor actor, Frame frame) {
    var online = programmes.onlineOf(actor.organisationsFor(Permission.KEEP_COURSES));
    Map<ProgrammeId, Line> courses =
        book.of(online.stream().map(ProgrammeCard::id).toList()).stream()
            .collect(Collectors.toMap(Line::programme, Function.identity()));
    return frame.show(
        new CourseListPage(
            online.stream()
                .map(card -> entry(card, Optional.ofNullable(courses.get(card.id())), frame))
                .toList()));
  }

  private static Entry entry(ProgrammeCard programme, Optional<Line> course, Frame frame) {
    return new Entry(
        programme.id().value().toString(),
        Said.of(programme.title(), frame.language()),
        course.map(line -> Authoring.PATH + "/" + line.id().value()),
        course.map(line -> status(line, frame)).orElseGet(() -> none(frame)));
  }

  private static Status none(Frame frame) {
    return new Status(frame.text("courses.author.none"), Tone.NEUTRAL);
  }

  private static Status status(Line line, Frame frame) {
    if (line.published()) {
      return line.draft()
          ? new Status(frame.text("courses.author.publishedAndDraft"), Tone.ATTENTION)
          : new Status(frame.text("courses.author.published"), Tone.DONE);
    }
    return new Status(frame.text("courses.author.draft"), Tone.INFORMATION);
  }

  @PostMapping(Authoring.PATH)
  View begin(Input input, Actor actor, Frame frame) {
    return switch (input.outcome(input.id("programme", ProgrammeId::new))) {
      case Rejected<ProgrammeId> _ -> frame.seeOther(Authoring.PATH);
      case Accepted<ProgrammeId>(var programme) ->
          switch (writing.begin(actor, programme)) {
            case Outcome.Written(var course) ->
                frame.seeOther(Authoring.PATH + "/" + course.value(), "courses.notice.created");
            case Outcome.TooMany() -> frame.seeOther(Authoring.PATH);
          };
    };
  }
}
