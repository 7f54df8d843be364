package nl.schakel.courses.web;

import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The same by the personal link in a mail: who enrolled without an account learns without one. */
@Controller
@Requires(Permission.ANYONE)
class LinkLearnerController {

  private static final String BASE = "/my/link/{token}/{enrolment}/course";

  private final LinkTokens links;
  private final Rooms rooms;
  private final CourseVisit visit;
  private final ChapterVisit chapters;
  private final TestVisit test;

  LinkLearnerController(
      LinkTokens links, Rooms rooms, CourseVisit visit, ChapterVisit chapters, TestVisit test) {
    this.links = links;
    this.rooms = rooms;
    this.visit = visit;
    this.chapters = chapters;
    this.test = test;
  }

  @GetMapping(BASE)
  View overview(@PathVariable String token, @PathVariable UUID enrolment, Frame frame) {
    return visit.overview(room(token, enrolment), frame);
  }

  @PostMapping(BASE)
  View begin(@PathVariable String token, @PathVariable UUID enrolment, Frame frame) {
    return visit.begin(room(token, enrolment), frame);
  }

  @GetMapping(BASE + "/chapters/{chapter}")
  View chapter(
      @PathVariable String token,
      @PathVariable UUID enrolment,
      @PathVariable UUID chapter,
      Frame frame) {
    return chapters.read(room(token, enrolment), chapter, frame);
  }

  @PostMapping(BASE + "/chapters/{chapter}/answers/{exercise}")
  View answer(
      @PathVariable String token,
      @PathVariable UUID enrolment,
      @PathVariable UUID chapter,
      @PathVariable UUID exercise,
      Input input,
      Frame frame) {
    return chapters.answer(room(token, enrolment), chapter, exercise, input, frame);
  }

  @PostMapping(BASE + "/chapters/{chapter}/completion")
  View complete(
      @PathVariable String token,
      @PathVariable UUID enrolment,
      @PathVariable UUID chapter,
      Frame frame) {
    return chapters.complete(room(token, enrolment), chapter, frame);
  }

  @GetMapping(BASE + "/test")
  View test(@PathVariable String token, @PathVariable UUID enrolment, Frame frame) {
    return test.show(room(token, enrolment), frame);
  }

  @PostMapping(BASE + "/test")
  View hand(@PathVariable String token, @PathVariable UUID enrolment, Input input, Frame frame) {
    return test.hand(room(token, enrolment), input, frame);
  }

  private Room room(String token, UUID enrolment) {
    PersonId person =
        links
            .resolve(Purpose.ENROLMENT, token)
            .map(PersonId::new)
            .orElseThrow(() -> new NotFoundException("link"));
    return rooms.open(
        new Learner(person, new EnrolmentId(enrolment)),
        BASE.replace("{token}", token).replace("{enrolment}", "" + enrolment));
  }
}
