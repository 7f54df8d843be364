package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.model.Workshop.Round;

/**
 * One made-up case, and what one could do.
 *
 * @param text of the case
 * @param options each is a button
 * @param chosen what this phone chose before
 * @param next the number of the case after this one
 */
record VotePage(
    Round round,
    int number,
    int all,
    String text,
    List<Option> options,
    Optional<String> chosen,
    Optional<Integer> next) {

  static final String PATH = RoomPage.PATH + "/vote";

  /** What is sent for something that is not in the chain. */
  static final String OTHERWISE = "otherwise";

  VotePage {
    options = List.copyOf(options);
  }

  boolean isChosen(Option option) {
    return chosen.filter(option.value()::equals).isPresent();
  }

  static String address(int vignette) {
    return PATH + "?vignette=" + vignette;
  }
}
