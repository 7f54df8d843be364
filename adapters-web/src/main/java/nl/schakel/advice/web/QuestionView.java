package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * A question in the reader's words.
 *
 * @param others who else advises on its topic, when nobody answered
 */
record QuestionView(
    String id,
    Standing standing,
    Status status,
    String topic,
    String partner,
    String asked,
    String due,
    List<Fact> facts,
    String text,
    Optional<String> answer,
    Optional<Consents> consents,
    List<Link> others) {

  /**
   * How it stands with showing it to everybody.
   *
   * @param words in one sentence
   * @param mine whether the reader agreed
   * @param takenDown why a coordinator took it down
   */
  record Consents(String words, boolean mine, boolean published, Optional<String> takenDown) {}

  boolean isWaiting() {
    return standing == Standing.ASKED;
  }

  /** The text as the title of a line: nobody reads all of it in a list. */
  String beginning() {
    return text.codePointCount(0, text.length()) <= 90
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 90)).strip() + "…";
  }
}
