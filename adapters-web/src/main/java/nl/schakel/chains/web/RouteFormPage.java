package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Option;

/**
 * Three questions, none of them about somebody.
 *
 * @param several municipalities that are called as it was typed, to choose from
 */
record RouteFormPage(
    Head head, FormView form, List<Option> topics, List<Option> languages, List<Option> several) {

  static final String PATH = "/where-to-go";
  static final String TEXTS = "chain.where";
}
