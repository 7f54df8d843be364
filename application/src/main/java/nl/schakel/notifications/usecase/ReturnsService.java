package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.schakel.notifications.port.ReturnBook;
import nl.schakel.notifications.port.Returnbox;
import nl.schakel.notifications.port.Returnbox.Next;
import nl.schakel.notifications.port.Returnbox.Opening;
import nl.schakel.notifications.port.Returnbox.Piece;
import nl.schakel.notifications.port.Returnbox.Round;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * No connection to the database is held while a mail server thinks. A piece is taken away after
 * what it says was committed: who is killed in between hears it again, and it changes nothing.
 */
@ApplicationService(transactional = false)
class ReturnsService implements TakeReturns {

  private static final Duration TURN = Duration.ofMinutes(5);

  /** With less than this left of a turn no piece is begun: the next instance may begin any time. */
  private static final Duration NEEDED = Duration.ofMinutes(1);

  private final Returnbox box;
  private final ReturnBook book;
  private final ReturnDesk desk;
  private final Clock clock;

  ReturnsService(Returnbox box, ReturnBook book, ReturnDesk desk, Clock clock) {
    this.box = box;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Tally takeWhatCame() {
    return switch (box.open()) {
      case Opening.NothingSetUp() -> Tally.NOTHING;
      case Opening.Opened(Round round) -> {
        try (round) {
          yield inTurn(round);
        }
      }
    };
  }

  private Tally inTurn(Round round) {
    Instant now = clock.instant();
    Instant until = now.plus(TURN);
    return switch (book.takeTurn(now, until)) {
      case SOMEBODY_ELSES -> Tally.NOTHING;
      case OURS -> {
        Tally all = takeAll(round, until.minus(NEEDED));
        round.close();
        book.endTurn(until);
        yield all;
      }
    };
  }

  private Tally takeAll(Round round, Instant until) {
    Tally all = Tally.NOTHING;
    Next next = round.next();
    while (next instanceof Next.Came came && clock.instant().isBefore(until)) {
      all = all.plus(take(came, round));
      next = round.next();
    }
    return next instanceof Next.Broken(String code) ? all.endedBy(code) : all;
  }

  /** One piece that cannot be written down must not keep the others. */
  private Tally take(Next.Came came, Round round) {
    Tally what;
    try {
      what = take(came.piece());
    } catch (RuntimeException fault) {
      return Tally.LEFT.endedBy("FAULT " + fault.getClass().getSimpleName());
    }
    round.remove(came);
    return what;
  }

  private Tally take(Piece piece) {
    return switch (piece) {
      case Piece.Report report ->
          switch (desk.hear(report, clock.instant())) {
            case RETURNED -> Tally.RETURNED;
            case DELAYED -> Tally.DELAYED;
            case NOTHING_NEW -> Tally.UNKNOWN;
          };
      case Piece.Unsigned _ -> Tally.UNKNOWN;
      case Piece.Other _ -> Tally.OTHER;
    };
  }
}
