package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.query.CourseReading.Given;
import nl.schakel.courses.web.ChapterPage.Around;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a chapter before who reads it, with what was answered before. */
@Component
class ChapterShowing {

  private final CourseReading courses;

  ChapterShowing(CourseReading courses) {
    this.courses = courses;
  }

  /** What is wrong with an answer, and what was filled in. */
  record Mistake(Exercise.Id exercise, String key, List<String> typed) {}

  ChapterPage page(Room room, Chapter chapter, List<Mistake> mistakes, Frame frame) {
    Map<Exercise.Id, Given> given = courses.answers(room.learner().enrolment());
    List<ExerciseView> exercises =
        chapter.exercises().stream()
            .map(each -> view(each, Optional.ofNullable(given.get(each.id())), mistakes, frame))
            .toList();
    Said body = Said.of(chapter.body(), frame.language());
    return new ChapterPage(
        room.address(chapter.id()),
        Said.of(chapter.title(), frame.language()),
        Markdown.html(body.text()),
        body,
        language(chapter, frame),
        chapter.videos().stream()
            .map(each -> Said.of(each.title(), frame.language()).linkedTo("" + each.address()))
            .toList(),
        exercises,
        around(room, chapter, frame));
  }

  private static Around around(Room room, Chapter chapter, Frame frame) {
    return new Around(
        new Link(room.edition().title().in(frame.language()), room.base()),
        frame.text(
            "courses.chapter.number",
            "number",
            room.content().placeOf(chapter.id()) + 1,
            "all",
            room.content().chapters().size()),
        CourseVisit.progress(room, frame),
        room.beside(chapter.id(), -1).map(each -> link(room, each, frame)),
        room.beside(chapter.id(), 1).map(each -> link(room, each, frame)),
        room.progress().done().contains(chapter.id()));
  }

  private static Link link(Room room, Chapter chapter, Frame frame) {
    return new Link(chapter.title().in(frame.language()), room.address(chapter.id()));
  }

  private static Optional<String> language(Chapter chapter, Frame frame) {
    Language written = chapter.body().languageFor(frame.language());
    return written.equals(frame.language())
        ? Optional.empty()
        : Optional.of(frame.text("courses.language.chapter", "language", frame.nameOf(written)));
  }

  private static ExerciseView view(
      Exercise exercise, Optional<Given> given, List<Mistake> mistakes, Frame frame) {
    Optional<Mistake> mistake =
        mistakes.stream().filter(each -> each.exercise().equals(exercise.id())).findFirst();
    List<String> typed =
        mistake
            .map(Mistake::typed)
            .or(() -> given.map(each -> Answering.typed(exercise, each.answer())))
            .orElse(List.of());
    ExerciseView view = ExerciseView.of(exercise, ChapterVisit.FIELD, typed, frame.language());
    return mistake
        .map(each -> view.wrong(frame.words().text(each.key())))
        .or(() -> given.map(each -> judged(view, exercise, each.verdict(), frame)))
        .orElse(view);
  }

  static ExerciseView judged(ExerciseView view, Exercise exercise, Verdict verdict, Frame frame) {
    Tone tone =
        switch (verdict) {
          case RIGHT -> Tone.DONE;
          case WRONG -> Tone.WRONG;
          case NOTED -> Tone.INFORMATION;
        };
    return view.judged(
        new Status(frame.words().text("courses.verdict." + verdict), tone),
        exercise.asked().explanation().map(text -> Said.of(text, frame.language())));
  }
}
