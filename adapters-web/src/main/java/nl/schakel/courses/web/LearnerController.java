package nl.schakel.courses.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own course, with an account. */
@Controller
@Requires(Permission.SIGNED_IN)
class LearnerController {

  private static final String BASE = "/my/enrolments/{enrolment}/course";

  private final Rooms rooms;
  private final CourseVisit visit;
  private final ChapterVisit chapters;
  private final TestVisit test;

  LearnerController(Rooms rooms, CourseVisit visit, ChapterVisit chapters, TestVisit test) {
    this.rooms = rooms;
    this.visit = visit;
    this.chapters = chapters;
    this.test = test;
  }

  @GetMapping(BASE)
  View overview(@PathVariable UUID enrolment, Actor actor, Frame frame) {
    return visit.overview(room(enrolment, actor), frame);
  }

  @PostMapping(BASE)
  View begin(@PathVariable UUID enrolment, Actor actor, Frame frame) {
    return visit.begin(room(enrolment, actor), frame);
  }

  @GetMapping(BASE + "/chapters/{chapter}")
  View chapter(@PathVariable UUID enrolment, @PathVariable UUID chapter, Actor actor, Frame frame) {
    return chapters.read(room(enrolment, actor), chapter, frame);
  }

  @PostMapping(BASE + "/chapters/{chapter}/answers/{exercise}")
  View answer(
      @PathVariable UUID enrolment,
      @PathVariable UUID chapter,
      @PathVariable UUID exercise,
      Input input,
      Actor actor,
      Frame frame) {
    return chapters.answer(room(enrolment, actor), chapter, exercise, input, frame);
  }

  @PostMapping(BASE + "/chapters/{chapter}/completion")
  View complete(
      @PathVariable UUID enrolment, @PathVariable UUID chapter, Actor actor, Frame frame) {
    return chapters.complete(room(enrolment, actor), chapter, frame);
  }

  @GetMapping(BASE + "/test")
  View test(@PathVariable UUID enrolment, Actor actor, Frame frame) {
    return test.show(room(enrolment, actor), frame);
  }

  @PostMapping(BASE + "/test")
  View hand(@PathVariable UUID enrolment, Input input, Actor actor, Frame frame) {
    return test.hand(room(enrolment, actor), input, frame);
  }

  private Room room(UUID enrolment, Actor actor) {
    return rooms.open(
        new Learner(actor.person(), new EnrolmentId(enrolment)),
        BASE.replace("{enrolment}", "" + enrolment));
  }
}
