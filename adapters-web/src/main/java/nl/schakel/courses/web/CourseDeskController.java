package nl.schakel.courses.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.query.CourseBook;
import nl.schakel.courses.usecase.PublishCourse;
import nl.schakel.courses.usecase.PublishCourse.Outcome;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A course on the desk of its author: its chapters, what it lacks, who is in it. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}")
class CourseDeskController {

  private final Authoring authoring;
  private final PublishCourse publishing;
  private final CourseBook book;

  CourseDeskController(Authoring authoring, PublishCourse publishing, CourseBook book) {
    this.authoring = authoring;
    this.publishing = publishing;
    this.book = book;
  }

  @GetMapping
  View look(@PathVariable UUID course, Actor actor, Frame frame) {
    return frame.show(CourseDeskPage.of(authoring.open(actor, course), frame));
  }

  @GetMapping("/figures")
  View figures(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.show(FiguresPage.of(work, book.figures(work.sheet().id()), frame));
  }

  @PostMapping("/chapters/{chapter}/place")
  View place(
      @PathVariable UUID course,
      @PathVariable UUID chapter,
      Input input,
      Actor actor,
      Frame frame) {
    Work work = authoring.open(actor, course);
    var to = input.required("to", As.integer(0, CourseContent.MOST_CHAPTERS));
    return switch (input.outcome(to)) {
      case Rejected<Integer> _ -> frame.seeOther(work.address());
      case Accepted<Integer>(var place) ->
          authoring.change(
              actor,
              work,
              content -> content.moved(new Chapter.Id(chapter), place),
              work.address(),
              frame);
    };
  }

  @PostMapping("/chapters/{chapter}/removal")
  View remove(@PathVariable UUID course, @PathVariable UUID chapter, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return authoring.change(
        actor, work, content -> content.without(new Chapter.Id(chapter)), work.address(), frame);
  }

  @PostMapping("/publication")
  View publish(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.seeOther(work.address(), notice(publishing.publish(actor, work.sheet().id())));
  }

  @PostMapping("/learners")
  View move(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.seeOther(work.address(), notice(publishing.move(actor, work.sheet().id())));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published _ -> "courses.notice.published";
      case Outcome.Lacks _ -> "courses.notice.lacks";
      case Outcome.NothingToDo _ -> "courses.notice.nothingToDo";
      case Outcome.Moved _ -> "courses.notice.moved";
    };
  }
}
