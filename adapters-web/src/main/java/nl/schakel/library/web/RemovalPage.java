package nl.schakel.library.web;

import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/**
 * Whether somebody really wants to throw away what they see.
 *
 * @param what goes, and what stays
 */
record RemovalPage(String back, Said title, String what, long version) {

  static RemovalPage of(DeskSheet work, Frame frame) {
    return new RemovalPage(
        ItemFormPage.address(work.id()),
        Said.of(work.content().title(), frame.language()),
        frame.text(work.isRead() ? "library.discard.next" : "library.discard.all"),
        work.revision());
  }

  String address() {
    return back + "/removal";
  }
}
