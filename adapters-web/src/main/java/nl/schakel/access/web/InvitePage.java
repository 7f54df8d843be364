package nl.schakel.access.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** Asks whom to invite, and as what. */
record InvitePage(
    FormView form, List<Option> roles, List<Option> organisations, List<Option> languages) {

  InvitePage {
    roles = List.copyOf(roles);
    organisations = List.copyOf(organisations);
    languages = List.copyOf(languages);
  }
}
