package nl.schakel.courses.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far one is, for programs of one's own. */
@RestController
@Requires(Permission.SIGNED_IN)
class CourseProgressApi {

  private final Rooms rooms;

  CourseProgressApi(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * A course of the caller; the names are a contract.
   *
   * @param begunAt absent before it was begun
   */
  record CourseShape(
      UUID enrolmentId,
      List<ChapterShape> chapters,
      Optional<TestShape> test,
      Optional<Instant> begunAt,
      Optional<Instant> finishedAt) {}

  record ChapterShape(UUID id, String title, boolean done) {}

  /** The test at the end, and what came of the tries. */
  record TestShape(
      int passMark, int attempts, Optional<Instant> passedAt, Optional<Integer> score) {}

  @GetMapping("/api/v1/enrolments/{id}/course")
  CourseShape one(@PathVariable UUID id, Actor actor) {
    Room room = rooms.open(new Learner(actor.person(), new EnrolmentId(id)), "");
    return new CourseShape(
        id,
        room.content().chapters().stream().map(each -> shape(each, room)).toList(),
        test(room),
        room.way().map(Way::begun),
        room.way().flatMap(Way::finished));
  }

  private static ChapterShape shape(Chapter chapter, Room room) {
    return new ChapterShape(
        chapter.id().value(),
        chapter.title().in(Language.DUTCH),
        room.progress().done().contains(chapter.id()));
  }

  private static Optional<TestShape> test(Room room) {
    Optional<Attempt> passed = room.progress().passed();
    return room.content()
        .test()
        .map(
            test ->
                new TestShape(
                    test.passMark(),
                    room.progress().attempts().size(),
                    passed.map(Attempt::at),
                    passed.map(Attempt::percentage)));
  }
}
