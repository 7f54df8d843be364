package nl.schakel.exchange.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** How often one hears by mail what was asked and answered. */
record DigestPage(FormView form, List<Option> rhythms) {

  static final String PATH = "/my/digest";
  static final String TEXTS = "exchange.digest";
}
