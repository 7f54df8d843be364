package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.usecase.StudyCourse;
import nl.schakel.courses.usecase.StudyCourse.Outcome;
import nl.schakel.courses.web.ChapterShowing.Mistake;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Reading a chapter and answering its questions. */
@Component
class ChapterVisit {

  static final String FIELD = "answer";

  private final StudyCourse studying;
  private final ChapterShowing showing;

  ChapterVisit(StudyCourse studying, ChapterShowing showing) {
    this.studying = studying;
    this.showing = showing;
  }

  View read(Room room, UUID chapter, Frame frame) {
    Optional<Chapter> found = room.content().chapter(new Chapter.Id(chapter));
    return room.way().isEmpty() || found.isEmpty()
        ? frame.seeOther(room.base())
        : frame.show(showing.page(room, found.get(), List.of(), frame));
  }

  View answer(Room room, UUID id, UUID exercise, Input input, Frame frame) {
    return room.content()
        .chapter(new Chapter.Id(id))
        .flatMap(
            chapter ->
                asked(chapter, exercise).map(asked -> answer(room, chapter, asked, input, frame)))
        .orElseGet(() -> frame.seeOther(room.base(), "courses.notice.notThere"));
  }

  /** An author may have taken it out while somebody was reading. */
  private static Optional<Exercise> asked(Chapter chapter, UUID exercise) {
    return chapter.exercises().stream()
        .filter(each -> each.id().value().equals(exercise))
        .findFirst();
  }

  private View answer(Room room, Chapter chapter, Exercise asked, Input input, Frame frame) {
    return Answering.read(asked, input, FIELD)
        .map(answer -> answer(room, chapter, asked, answer, input, frame))
        .orElseGet(
            () ->
                refuse(
                    room, chapter, mistake(asked, ExerciseView.unanswered(asked), input), frame));
  }

  private View answer(
      Room room, Chapter chapter, Exercise asked, Answer answer, Input input, Frame frame) {
    return switch (studying.answer(room.learner(), chapter.id(), asked.id(), answer)) {
      case Outcome.NoAnswer _ ->
          refuse(room, chapter, mistake(asked, ExerciseView.unanswered(asked), input), frame);
      case Outcome.TellsOfSomebody _ ->
          refuse(room, chapter, mistake(asked, "courses.answer.personal", input), frame);
      case Outcome.NotThere _ -> frame.seeOther(room.base(), "courses.notice.notThere");
      case Outcome _ ->
          frame.seeOther(room.address(chapter.id()) + "#" + ExerciseView.anchor(asked.id()));
    };
  }

  private static Mistake mistake(Exercise asked, String key, Input input) {
    return new Mistake(asked.id(), key, input.typed().getOrDefault(FIELD, List.of()));
  }

  private View refuse(Room room, Chapter chapter, Mistake mistake, Frame frame) {
    return frame.refuse(showing.page(room, chapter, List.of(mistake), frame));
  }

  View complete(Room room, UUID id, Frame frame) {
    Chapter.Id chapter = new Chapter.Id(id);
    return switch (studying.complete(room.learner(), chapter)) {
      case Outcome.GoesOn(var next) ->
          frame.seeOther(next.map(room::address).orElseGet(room::test));
      case Outcome.Finished _ -> frame.seeOther(room.base(), "courses.notice.finished");
      case Outcome.Unanswered(var exercises) ->
          frame.refuse(showing.page(room, room.chapter(chapter), unanswered(exercises), frame));
      case Outcome.NotThere _, Outcome.Judged _, Outcome.NoAnswer _, Outcome.TellsOfSomebody _ ->
          frame.seeOther(room.base(), "courses.notice.notThere");
    };
  }

  private static List<Mistake> unanswered(List<Exercise.Id> exercises) {
    return exercises.stream()
        .map(each -> new Mistake(each, "courses.answer.first", List.of()))
        .toList();
  }
}
