package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import nl.schakel.library.model.WritingHint;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/** An item that somebody looks at before readers do. */
record KeptItemPage(
    DeskSheet item,
    String kind,
    Said title,
    Said summary,
    Status status,
    List<Fact> facts,
    List<ItemPage.FileLine> files,
    Map<Language, String> bodies,
    List<WritingHint> hints,
    FormView sendBack,
    FormView withdraw,
    List<Link> earlier) {

  String address() {
    return KeepingPage.PATH + "/" + item.id().value();
  }
}
