package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;

/**
 * One message and three answers, in the language of the group with Dutch below it.
 *
 * @param texts for who has told a phone, where texts are sent
 * @param missing that the language of the group is not there yet, in two languages
 */
record ComePage(
    String address,
    Voice own,
    Optional<Voice> dutch,
    List<Choice> choices,
    Optional<Texts> texts,
    List<Missing> missing) {

  ComePage {
    choices = List.copyOf(choices);
    missing = List.copyOf(missing);
  }

  /**
   * The message in one language.
   *
   * @param when with the weekday spelled out; empty while no meeting has a date
   * @param said what they answered before
   */
  record Voice(
      String lang,
      String dir,
      String title,
      Optional<String> when,
      Optional<String> place,
      Optional<String> childcare,
      Optional<String> said) {}

  /**
   * What may be pressed.
   *
   * @param dutch the same words for who helps; empty where they are Dutch already
   * @param phone to be dialled instead, where nobody can call back
   */
  record Choice(Answer answer, String words, Optional<String> dutch, Optional<String> phone) {}

  /**
   * Getting texts on one's phone, or not any more.
   *
   * @param wanted what pressing asks for
   */
  record Texts(String words, boolean wanted) {}

  /** That a language is missing. */
  record Missing(String lang, String dir, String words) {}
}
