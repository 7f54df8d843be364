package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.query.PictureBook.Card;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Puts a picture below what is typed of a chapter, in every language that is written. */
@Controller
@Requires(Permission.KEEP_COURSES)
class ChapterPictureController {

  private final Authoring authoring;

  ChapterPictureController(Authoring authoring) {
    this.authoring = authoring;
  }

  /** Nothing is kept yet: the author moves it to where it belongs, or thinks better of it. */
  @PostMapping(Authoring.PATH + "/{course}/chapters/{chapter}/pictures/{picture}")
  View insert(
      @PathVariable UUID course,
      @PathVariable UUID chapter,
      @PathVariable String picture,
      Input input,
      Actor actor,
      Frame frame) {
    Work work = authoring.open(actor, course);
    Map<String, List<String>> typed = new HashMap<>(input.typed());
    work.pictures().stream()
        .filter(card -> card.hash().value().equals(picture))
        .forEach(card -> Texts.LANGUAGES.forEach(each -> insert(card, each, typed)));
    return frame.show(
        ChapterFormPage.of(
            work, Optional.of(ChapterFormController.find(work, chapter)), typed, List.of(), frame));
  }

  private static void insert(Card card, Language language, Map<String, List<String>> typed) {
    String field = "body." + language.tag();
    String text = typed.getOrDefault(field, List.of("")).getFirst();
    if (!text.isBlank() || language.equals(Language.DUTCH)) {
      String markdown = Picture.markdown(card.hash(), card.text().in(language));
      typed.put(field, List.of((text.stripTrailing() + "\n\n" + markdown).stripLeading()));
    }
  }
}
