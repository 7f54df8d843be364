package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.query.PictureBook.Card;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/** The pictures of a course, with the form to add one. */
record PicturesPage(Work work, List<Shown> pictures, FormView form) {

  /**
   * A picture that can be put into a chapter.
   *
   * @param markdown what to write there
   * @param chapters in which it stands now
   */
  record Shown(
      Picture.Hash hash, int width, int height, Said text, String markdown, List<Said> chapters) {

    static Shown of(Card card, Work work, Frame frame) {
      Said text = Said.of(card.text(), frame.language());
      return new Shown(
          card.hash(),
          card.width(),
          card.height(),
          text,
          Picture.markdown(card.hash(), text.text()),
          work.content().chapters().stream()
              .filter(chapter -> chapter.pictures().contains(card.hash()))
              .map(
                  chapter ->
                      Said.of(chapter.title(), frame.language())
                          .linkedTo(work.address() + "/chapters/" + chapter.id().value()))
              .toList());
    }
  }

  static List<Shown> shown(Work work, Frame frame) {
    return work.pictures().stream().map(card -> Shown.of(card, work, frame)).toList();
  }

  static PicturesPage of(
      Work work, Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    return new PicturesPage(
        work, shown(work, frame), new FormView("courses.pictureForm", typed, errors));
  }

  String address() {
    return work.address() + "/pictures";
  }
}
