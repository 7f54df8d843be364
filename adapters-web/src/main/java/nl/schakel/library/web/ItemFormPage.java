package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.WritingHint;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;

/**
 * An item to write.
 *
 * @param work empty for a new one
 * @param preview by language, safe
 */
record ItemFormPage(
    Optional<DeskSheet> work,
    FormView form,
    Allowed allowed,
    List<Option> kinds,
    List<Option> licences,
    Map<Language, String> preview,
    List<WritingHint> hints,
    List<MarkedText> marked) {

  static final String PATH = "/my/library";

  String address() {
    return work.map(each -> address(each.id())).orElse(PATH + "/new");
  }

  static String address(ItemId item) {
    return PATH + "/" + item.value();
  }

  /** Nothing in the form that is not kept: what one could do besides would leave it behind. */
  boolean isAsKept() {
    return preview.isEmpty() && !form.isRefused();
  }

  ItemFormPage showing(Content written) {
    Map<Language, String> html = new TreeMap<>();
    written.body().texts().forEach((language, text) -> html.put(language, Markdown.html(text)));
    return new ItemFormPage(
        work, form, allowed, kinds, licences, html, WritingHints.of(written), marked);
  }

  ItemFormPage hinting(Content written) {
    return new ItemFormPage(
        work, form, allowed, kinds, licences, preview, WritingHints.of(written), marked);
  }

  /** Somebody else changed it meanwhile: what was typed stays, and counts once it is sent again. */
  ItemFormPage outdated(long revision) {
    return new ItemFormPage(
        work,
        form.outdated("title.nl", revision),
        allowed,
        kinds,
        licences,
        preview,
        hints,
        marked);
  }

  ItemFormPage marking(List<MarkedText> texts) {
    return new ItemFormPage(work, form, allowed, kinds, licences, preview, hints, texts);
  }
}
