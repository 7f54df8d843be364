package nl.schakel.library.web;

import java.util.List;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * The files of an item that somebody works on.
 *
 * @param scanned whether each is looked at for viruses
 */
record ItemFilesPage(
    DeskSheet work,
    FormView form,
    List<Option> languages,
    List<ItemPage.FileLine> files,
    boolean scanned) {

  String address() {
    return ItemFormPage.address(work.id()) + "/files";
  }
}
