package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * One question with its answers.
 *
 * @param lead whether the reader may moderate
 */
record TalkPage(
    Link community,
    String address,
    String title,
    State state,
    Status status,
    boolean lead,
    List<PostView> posts,
    List<Option> people,
    FormView form,
    Optional<MarkedText> marked) {

  static final String TEXTS = "exchange.answer";

  /**
   * What somebody wrote.
   *
   * @param text empty where it is not shown
   * @param reported whether leads were asked to look at it
   */
  record PostView(
      UUID id,
      String author,
      String when,
      List<String> text,
      List<String> mentions,
      boolean hidden,
      boolean reported,
      List<String> reasons) {}

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isClosed() {
    return state == State.CLOSED;
  }
}
