package nl.schakel.library.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/** A comment that somebody who keeps the library looks at. */
record ModerationPage(String id, String text, Optional<String> hidden, FormView form) {

  String address() {
    return KeepingPage.PATH + "/comments/" + id;
  }
}
