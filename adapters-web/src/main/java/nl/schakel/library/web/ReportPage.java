package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.Talk;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Said;

/** A comment of which somebody says that it should not be there. */
record ReportPage(Said item, String back, String id, String text, FormView form) {

  static ReportPage of(
      ItemSheet item,
      Talk.CommentLine comment,
      Map<String, List<String>> typed,
      List<FieldError> errors) {
    return new ReportPage(
        Said.here(item.content().title().in(Language.DUTCH)),
        ItemShowing.address(item),
        "" + comment.id().value(),
        comment.text(),
        new FormView("library.report", typed, errors));
  }

  String address() {
    return back + "/comments/" + id + "/report";
  }
}
