package nl.schakel.access.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** Who one is here. */
record MyProfilePage(
    FormView form, String email, List<String> employments, List<Option> languages) {

  MyProfilePage {
    employments = List.copyOf(employments);
    languages = List.copyOf(languages);
  }
}
