package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * One question with its answers.
 *
 * @param lead whether the reader may moderate
 * @param late what was typed as an answer while the question was closed
 */
record TalkPage(
    Link community,
    String address,
    String title,
    State state,
    Status status,
    boolean lead,
    List<PostView> posts,
    Pages pages,
    Members people,
    FormView form,
    Optional<FormView> late,
    Optional<MarkedText> marked) {

  static final String TEXTS = "exchange.answer";

  /**
   * What somebody wrote.
   *
   * @param corrected when its author put it right
   * @param text empty where it is not shown
   * @param own whether the reader wrote it
   */
  record PostView(
      UUID id,
      String author,
      String when,
      Optional<String> corrected,
      List<String> text,
      List<String> mentions,
      Standing standing,
      boolean own,
      List<String> reasons) {

    boolean isReadable() {
      return standing.isReadable();
    }

    boolean isReported() {
      return standing == Standing.REPORTED;
    }

    boolean isHidden() {
      return standing == Standing.HIDDEN;
    }
  }

  /** One of its pages; the first has the address of the talk itself. */
  static String address(String talk, long page) {
    return page > 1 ? talk + "?pageNumber=" + page : talk;
  }

  static String anchor(UUID post) {
    return "#post-" + post;
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isClosed() {
    return state == State.CLOSED;
  }
}
