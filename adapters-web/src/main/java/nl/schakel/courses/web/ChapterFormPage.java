package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * A chapter to write.
 *
 * @param chapter what there is; empty for a new one
 * @param questions of the chapter, each with where it is written
 * @param preview by language, safe
 */
record ChapterFormPage(
    Work work,
    List<Link> trail,
    String heading,
    FormView form,
    Optional<Chapter> chapter,
    List<Said> questions,
    Map<Language, String> preview) {

  private static final int SPARE = 2;

  static ChapterFormPage of(
      Work work,
      Optional<Chapter> chapter,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Frame frame) {
    return new ChapterFormPage(
        work,
        work.trail(frame),
        chapter
            .map(each -> each.title().in(frame.language()))
            .orElseGet(() -> frame.text("courses.chapterForm.new")),
        new FormView("courses.chapterForm", work.seen(values), errors),
        chapter,
        chapter.map(each -> Spot.of(work, each.id()).links(frame)).orElse(List.of()),
        Map.of());
  }

  /** Somebody else changed the course meanwhile. */
  ChapterFormPage outdated() {
    FormView again = form.outdated("title/nl", work.sheet().revision());
    return new ChapterFormPage(work, trail, heading, again, chapter, questions, preview);
  }

  ChapterFormPage showing(Chapter written) {
    Map<Language, String> html = new TreeMap<>();
    written.body().texts().forEach((language, text) -> html.put(language, Markdown.html(text)));
    return new ChapterFormPage(work, trail, heading, form, chapter, questions, html);
  }

  String address() {
    return work.address()
        + "/chapters/"
        + chapter.map(each -> "" + each.id().value()).orElse("new");
  }

  List<PicturesPage.Shown> pictures(Frame frame) {
    return PicturesPage.shown(work, frame);
  }

  /** So many rows for films as there are, and some to spare. */
  int videos() {
    return Math.min(
        ChapterForm.MOST_VIDEOS, chapter.map(each -> each.videos().size()).orElse(0) + SPARE);
  }
}
