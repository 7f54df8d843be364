package nl.schakel.notifications.usecase;

import java.time.Instant;
import nl.schakel.notifications.port.Returnbox.Piece.Report;

/** Writes down what a mail server says of a mail that it had taken. */
interface ReturnDesk {

  /** Only what is known as sent can come back, and only once. */
  Heard hear(Report report, Instant now);

  /** What it came to. */
  enum Heard {
    RETURNED,
    DELAYED,
    NOTHING_NEW
  }
}
