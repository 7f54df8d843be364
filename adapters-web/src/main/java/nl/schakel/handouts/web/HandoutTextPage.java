package nl.schakel.handouts.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Status;

/**
 * A hand-out in one language, to write.
 *
 * @param writable whether there is a Dutch text to translate, or this is the Dutch
 * @param own the text as it is kept, the draft before what parents get
 * @param dutch what parents get in Dutch, when this is another language
 * @param steps what can be done with it now
 */
record HandoutTextPage(
    String address,
    String title,
    FormView form,
    boolean translation,
    boolean writable,
    List<Status> statuses,
    Optional<SideView> own,
    Optional<SideView> dutch,
    List<Step> steps) {

  HandoutTextPage {
    statuses = List.copyOf(statuses);
    steps = List.copyOf(steps);
  }

  /** Something to do: the last word of the address, and of the text on the button. */
  enum Step {
    PUBLICATION,
    REVIEW,
    RETIREMENT;

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  HandoutTextPage with(FormView other) {
    return new HandoutTextPage(
        address, title, other, translation, writable, statuses, own, dutch, steps);
  }
}
