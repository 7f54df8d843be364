package nl.schakel.courses.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.shared.web.Frame;

/** Says what became different, chapter by chapter. */
final class Differences {

  private Differences() {}

  static List<String> between(CourseContent before, CourseContent after, Frame frame) {
    Stream<String> gone =
        before.chapters().stream()
            .filter(each -> after.chapter(each.id()).isEmpty())
            .map(each -> said("removed", each, frame));
    Stream<String> others =
        after.chapters().stream().flatMap(each -> of(each, before, frame).stream());
    Stream<String> test =
        before.test().equals(after.test())
            ? Stream.empty()
            : Stream.of(frame.text("courses.change.test"));
    return Stream.of(gone, others, order(before, after, frame), test).flatMap(all -> all).toList();
  }

  private static List<String> of(Chapter chapter, CourseContent before, Frame frame) {
    return before
        .chapter(chapter.id())
        .map(
            old ->
                old.equals(chapter) ? List.<String>of() : List.of(said("revised", chapter, frame)))
        .orElseGet(() -> List.of(said("added", chapter, frame)));
  }

  private static Stream<String> order(CourseContent before, CourseContent after, Frame frame) {
    List<Chapter.Id> then = before.ids().stream().filter(after.ids()::contains).toList();
    List<Chapter.Id> now = after.ids().stream().filter(before.ids()::contains).toList();
    return then.equals(now) ? Stream.empty() : Stream.of(frame.text("courses.change.order"));
  }

  private static String said(String how, Chapter chapter, Frame frame) {
    return frame
        .words()
        .text("courses.change." + how, "title", chapter.title().in(frame.language()));
  }
}
