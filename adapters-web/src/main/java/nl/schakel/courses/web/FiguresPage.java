package nl.schakel.courses.web;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.query.CourseBook.Figures;
import nl.schakel.courses.query.CourseBook.Published;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;

/** How many began, where they stopped, and how many finished; never who. */
record FiguresPage(Link course, List<Link> trail, List<Fact> facts, List<Fact> chapters) {

  static FiguresPage of(Work work, Figures figures, Frame frame) {
    List<Fact> chapters = new ArrayList<>();
    for (Chapter chapter :
        work.sheet().published().map(Published::content).orElseGet(work::content).chapters()) {
      chapters.add(
          new Fact(
              chapter.title().in(frame.language()),
              count(figures.done().getOrDefault(chapter.id(), 0L), frame)));
    }
    return new FiguresPage(
        new Link(work.title(frame), work.address()),
        work.trail(frame),
        List.of(
            new Fact(frame.text("courses.figures.begun"), count(figures.begun(), frame)),
            new Fact(frame.text("courses.figures.finished"), count(figures.finished(), frame)),
            new Fact(frame.text("courses.figures.tested"), count(figures.tested(), frame)),
            new Fact(frame.text("courses.figures.passed"), count(figures.passed(), frame))),
        chapters);
  }

  /** None is nobody's secret. */
  private static String count(long number, Frame frame) {
    return number > 0 && number < Figures.FEWEST
        ? frame.text("courses.figures.few", "fewest", Figures.FEWEST)
        : String.valueOf(number);
  }
}
