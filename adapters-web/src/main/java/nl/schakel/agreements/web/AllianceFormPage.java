package nl.schakel.agreements.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * An alliance to write, and who leaves it.
 *
 * @param leaving the form for a member that leaves, while it is active and has some
 */
record AllianceFormPage(
    KeepPage keep, boolean ended, List<Option> members, FormView leaving, FormView ending) {

  static final String TEXTS = "agreements.alliance";
  static final String LEAVING = "agreements.leaving";
  static final String ENDING = "agreements.ending";

  static AllianceFormPage of(KeepPage keep) {
    return new AllianceFormPage(
        keep, false, List.of(), FormView.empty(LEAVING), FormView.empty(ENDING));
  }

  AllianceFormPage with(KeepPage other) {
    return new AllianceFormPage(other, ended, members, leaving, ending);
  }

  AllianceFormPage leaving(FormView form) {
    return new AllianceFormPage(keep, ended, members, form, ending);
  }

  AllianceFormPage ending(FormView form) {
    return new AllianceFormPage(keep, ended, members, leaving, form);
  }
}
