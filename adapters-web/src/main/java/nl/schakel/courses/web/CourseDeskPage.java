package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.model.Shortcoming;
import nl.schakel.courses.query.CourseBook.Figures;
import nl.schakel.courses.query.CourseBook.Published;
import nl.schakel.courses.query.CourseBook.Sheet;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/**
 * A course on the desk of its author.
 *
 * @param lacks what must be there before it can be published
 * @param advice what would be better
 * @param changes since what is published
 * @param behind what moving the learners of older versions means; empty when there are none
 */
record CourseDeskPage(
    Work work,
    List<Status> states,
    List<Row> chapters,
    String test,
    List<String> lacks,
    List<String> advice,
    List<String> changes,
    Optional<String> behind) {

  /** A chapter, with what stands in it. */
  record Row(int place, Said title, String address, String parts) {}

  static CourseDeskPage of(Work work, Frame frame) {
    CourseContent content = work.content();
    Sheet sheet = work.sheet();
    return new CourseDeskPage(
        work,
        states(sheet, frame),
        IntStream.range(0, content.chapters().size())
            .mapToObj(place -> row(place, content.chapters().get(place), work, frame))
            .toList(),
        test(content, frame),
        shortcomings(content, true, frame),
        shortcomings(content, false, frame),
        changes(sheet, frame),
        sheet.behind() == 0 ? Optional.empty() : Optional.of(behind(sheet.behind(), frame)));
  }

  private static String behind(long learners, Frame frame) {
    return learners < Figures.FEWEST
        ? frame.text("courses.author.behind.few", "fewest", Figures.FEWEST)
        : frame.text("courses.author.behind", "count", learners);
  }

  private static List<Status> states(Sheet sheet, Frame frame) {
    Optional<Status> published =
        sheet
            .published()
            .map(
                each ->
                    new Status(
                        frame.text("courses.author.version", "number", each.id().number()),
                        Tone.DONE));
    Optional<Status> draft =
        sheet.draft().map(_ -> new Status(frame.text("courses.author.draft"), Tone.INFORMATION));
    return List.of(published, draft).stream().flatMap(Optional::stream).toList();
  }

  private static Row row(int place, Chapter chapter, Work work, Frame frame) {
    return new Row(
        place,
        Said.of(chapter.title(), frame.language()),
        work.address() + "/chapters/" + chapter.id().value(),
        frame.text(
            "courses.author.parts",
            "questions",
            chapter.exercises().size(),
            "languages",
            String.join(
                ", ",
                chapter.body().texts().keySet().stream().sorted().map(frame::nameOf).toList())));
  }

  private static String test(CourseContent content, Frame frame) {
    return content
        .test()
        .map(
            test ->
                frame.text(
                    "courses.author.test.there",
                    "count",
                    test.exercises().size(),
                    "mark",
                    test.passMark()))
        .orElseGet(() -> frame.text("courses.author.test.none"));
  }

  private static List<String> shortcomings(CourseContent content, boolean inTheWay, Frame frame) {
    return content.shortcomings().stream()
        .filter(each -> each.isInTheWay() == inTheWay)
        .map(each -> inWords(each, content, frame))
        .toList();
  }

  private static String inWords(Shortcoming lack, CourseContent content, Frame frame) {
    return frame
        .words()
        .text(
            "courses.lack." + lack.kind(),
            "title",
            lack.chapter()
                .flatMap(content::chapter)
                .map(each -> each.title().in(frame.language()))
                .orElse(""));
  }

  private static List<String> changes(Sheet sheet, Frame frame) {
    Optional<CourseContent> before = sheet.published().map(Published::content);
    return before.isEmpty() || sheet.draft().isEmpty()
        ? List.of()
        : Differences.between(before.get(), sheet.content(), frame);
  }

  boolean limitsAttempts() {
    return work.content().test().flatMap(FinalTest::attempts).isPresent();
  }

  boolean canBePublished() {
    return work.sheet().draft().isPresent() && lacks.isEmpty();
  }
}
