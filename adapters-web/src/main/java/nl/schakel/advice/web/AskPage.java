package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/**
 * The form on which somebody asks an expert.
 *
 * @param partner what it is called
 * @param topics on which it advises, with how soon and how many more
 * @param marked what was typed, when it says of whom it is
 * @param others who advises on the same, when this partner does not or has no room
 */
record AskPage(
    FormView form,
    String partner,
    String slug,
    List<Option> topics,
    Optional<MarkedText> marked,
    Optional<String> refusal,
    List<Link> others) {

  static final String PATH = "/questions/new";
  static final String TEXTS = "advice.ask";

  static AskPage of(FormView form, String partner, String slug, List<Option> topics) {
    return new AskPage(form, partner, slug, topics, Optional.empty(), Optional.empty(), List.of());
  }

  AskPage marking(MarkedText text) {
    return new AskPage(form, partner, slug, topics, Optional.of(text), refusal, others);
  }

  AskPage refusing(String because, List<Link> instead) {
    return new AskPage(form, partner, slug, topics, marked, Optional.of(because), instead);
  }

  static String address(String partner, Optional<String> topic) {
    return PATH + "?partner=" + partner + topic.map(code -> "&topic=" + code).orElse("");
  }
}
