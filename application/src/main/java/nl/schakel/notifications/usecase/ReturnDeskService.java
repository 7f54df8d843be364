package nl.schakel.notifications.usecase;

import java.time.Instant;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.ReturnBook;
import nl.schakel.notifications.port.Returnbox.Piece.Report;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReturnDeskService implements ReturnDesk {

  private final ReturnBook book;
  private final BulkDesk newsletters;

  ReturnDeskService(ReturnBook book, BulkDesk newsletters) {
    this.book = book;
    this.newsletters = newsletters;
  }

  @Override
  public Heard hear(Report report, Instant now) {
    return book.lock(report.mail())
        .filter(Sent.class::isInstance)
        .map(Sent.class::cast)
        .map(sent -> hear(sent, report, now))
        .orElse(Heard.NOTHING_NEW);
  }

  private Heard hear(Sent sent, Report report, Instant now) {
    return switch (report.fate()) {
      case DELAYED -> {
        book.write(sent, sent.delay(report.code()));
        yield Heard.DELAYED;
      }
      case RETURNED -> {
        Dead dead = sent.comeBack(now, report.code());
        book.write(sent, dead);
        newsletters.tellReturned(dead, now);
        yield Heard.RETURNED;
      }
    };
  }
}
