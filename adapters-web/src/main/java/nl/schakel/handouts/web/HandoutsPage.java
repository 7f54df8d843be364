package nl.schakel.handouts.web;

import java.util.List;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Said;

/**
 * Hand-outs to choose from.
 *
 * @param series the address of all of them on paper
 */
record HandoutsPage(Head head, ChoiceView choice, List<Line> handouts, String series) {

  HandoutsPage {
    handouts = List.copyOf(handouts);
  }

  /**
   * One of them.
   *
   * @param remarks what is to be said of the text that is there
   * @param languages in which it is there, each leading to it
   */
  record Line(
      String address, String topic, Said title, List<String> remarks, List<Said> languages) {

    Line {
      remarks = List.copyOf(remarks);
      languages = List.copyOf(languages);
    }
  }
}
