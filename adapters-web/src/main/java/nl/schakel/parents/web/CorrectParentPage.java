package nl.schakel.parents.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/** What is known of one parent, to be corrected. */
record CorrectParentPage(
    String address,
    Link group,
    String title,
    List<Option> languages,
    List<Option> parenthood,
    FormView form) {

  CorrectParentPage {
    languages = List.copyOf(languages);
    parenthood = List.copyOf(parenthood);
  }
}
