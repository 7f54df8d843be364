package nl.schakel.learning.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.query.ReviewInbox.Review;
import nl.schakel.learning.query.ReviewInbox.State;
import nl.schakel.learning.query.ReviewInbox.Word;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * A request as one of those who decide sees it.
 *
 * @param mine the sides for which the reader speaks
 */
record ReviewLine(Review review, Set<Side> mine) {

  private static final Map<State, Tone> TONES =
      Map.of(
          State.PENDING, Tone.ATTENTION,
          State.APPROVED, Tone.DONE,
          State.REJECTED, Tone.WRONG,
          State.LAPSED, Tone.NEUTRAL);

  static ReviewLine of(Review review, Actor actor) {
    Set<Side> mine = EnumSet.noneOf(Side.class);
    if (actor.mayFor(Permission.REVIEW_FOR_ORGANISER, review.organiser())) {
      mine.add(Side.ORGANISER);
    }
    if (review.funders().stream().anyMatch(f -> actor.mayFor(Permission.REVIEW_FOR_FUNDER, f))) {
      mine.add(Side.FUNDER);
    }
    return new ReviewLine(review, mine);
  }

  String address() {
    return "/reviews/" + review.id().value();
  }

  /** Who pays decides on where somebody works and what they do, not on who they are. */
  Optional<String> name() {
    return mine.contains(Side.ORGANISER) ? Optional.of(review.name()) : Optional.empty();
  }

  String who(Frame frame) {
    return name().or(review::organisation).orElseGet(() -> frame.text("planning.review.somebody"));
  }

  /** The side for which the reader has still to speak. */
  Optional<Side> turn() {
    return mine.stream().filter(review.open()::contains).findFirst();
  }

  boolean isOpen() {
    return review.state() == State.PENDING;
  }

  Optional<Word> word(Side side) {
    return review.words().stream().filter(word -> word.side() == side).findFirst();
  }

  boolean isAsked(Side side) {
    return side == Side.ORGANISER || !review.funders().isEmpty();
  }

  Status status(Frame frame) {
    boolean waitsForOthers = isOpen() && turn().isEmpty();
    return waitsForOthers
        ? new Status(frame.text("planning.review.state.WAITING_FOR_OTHERS"), Tone.INFORMATION)
        : new Status(
            frame.text("planning.review.state." + review.state()),
            TONES.getOrDefault(review.state(), Tone.NEUTRAL));
  }

  String when(Frame frame) {
    return review
        .begins()
        .map(begin -> frame.dates().moment(begin, review.zone()))
        .orElseGet(() -> frame.text("planning.anyTime"));
  }

  String asked(Frame frame) {
    return frame.dates().relative(review.openedAt(), review.zone());
  }
}
