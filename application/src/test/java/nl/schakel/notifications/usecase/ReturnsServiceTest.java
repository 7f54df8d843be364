package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.ReturnBook;
import nl.schakel.notifications.port.Returnbox;
import nl.schakel.notifications.port.Returnbox.Fate;
import nl.schakel.notifications.port.Returnbox.Next;
import nl.schakel.notifications.port.Returnbox.Piece;
import nl.schakel.notifications.usecase.TakeReturns.Tally;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class ReturnsServiceTest implements ReturnBook, Returnbox.Round {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Map<MailId, OutgoingMail> mails = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> removed = new ArrayList<>();
  private final BulkDeskTest readers = new BulkDeskTest();
  private final TakeReturns returns =
      new ReturnsService(
          () -> new Returnbox.Opening.Opened(this),
          this,
          new ReturnDeskService(this, new PostOffice().bulkDesk(readers)),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private Turn turn = Turn.OURS;
  private int next;
  private Optional<MailId> broken = Optional.empty();

  @Test
  void a_mail_comes_back_once_however_often_that_is_said() {
    Sent mail = sent();
    pieces.add(new Piece.Report(mail.getId(), Fate.DELAYED, "DSN_4.4.1"));
    assertThat(returns.takeWhatCame()).isEqualTo(Tally.DELAYED);
    assertThat(mails.get(mail.getId())).isEqualTo(mail.delay("DSN_4.4.1"));

    Piece report = new Piece.Report(mail.getId(), Fate.RETURNED, "DSN_5.1.1");
    pieces.addAll(List.of(report, report));
    assertThat(returns.takeWhatCame()).isEqualTo(Tally.RETURNED.plus(Tally.UNKNOWN));
    assertThat(mails.get(mail.getId())).isEqualTo(new Dead(mail.details(), 1, NOW, "DSN_5.1.1"));
    assertThat(removed).containsExactly(0, 1, 2);
  }

  @Test
  void what_is_no_report_or_of_no_mail_known_is_taken_away_and_counted() {
    pieces.add(new Piece.Other());
    pieces.add(new Piece.Unsigned());
    pieces.add(new Piece.Report(MailId.next(), Fate.RETURNED, "DSN_5.1.1"));
    assertThat(returns.takeWhatCame())
        .isEqualTo(Tally.OTHER.plus(Tally.UNKNOWN).plus(Tally.UNKNOWN));
    assertThat(removed).hasSize(3);
  }

  @Test
  void what_could_not_be_written_down_stays_and_keeps_nobody() {
    Sent first = sent();
    Sent second = sent();
    pieces.add(new Piece.Report(first.getId(), Fate.RETURNED, "DSN_5.1.1"));
    pieces.add(new Piece.Report(second.getId(), Fate.RETURNED, "DSN_5.1.1"));
    broken = Optional.of(first.getId());
    Tally tally = returns.takeWhatCame();
    assertThat(tally.left()).isOne();
    assertThat(tally.trouble()).contains("FAULT IllegalStateException");
    assertThat(mails.get(second.getId())).isInstanceOf(Dead.class);
    assertThat(removed).containsExactly(1);
  }

  @Test
  void while_somebody_else_looks_nobody_does() {
    turn = Turn.SOMEBODY_ELSES;
    pieces.add(new Piece.Other());
    assertThat(returns.takeWhatCame()).isEqualTo(Tally.NOTHING);
    assertThat(removed).isEmpty();
  }

  private Sent sent() {
    OutgoingMail.Waiting mail =
        OutgoingMail.about(
            new Matter.Confirmation(SubmissionId.next()), PersonId.next(), "schakel.example", NOW);
    Sent sent = new Sent(mail.details(), 1, NOW, Optional.empty());
    mails.put(sent.getId(), sent);
    return sent;
  }

  @Override
  public Next next() {
    return next < pieces.size() ? new Next.Came(next, pieces.get(next++)) : new Next.NoMore();
  }

  @Override
  public void remove(Next.Came came) {
    removed.add(came.number());
  }

  @Override
  public Optional<OutgoingMail> lock(MailId mail) {
    if (broken.equals(Optional.of(mail))) {
      throw new IllegalStateException("away");
    }
    return Optional.ofNullable(mails.get(mail));
  }

  @Override
  public void write(Sent before, OutgoingMail after) {
    mails.replace(before.getId(), after);
  }

  @Override
  public Turn takeTurn(Instant now, Instant until) {
    return turn;
  }

  @Override
  public void endTurn(Instant until) {
    assertThat(turn).isEqualTo(Turn.OURS);
  }

  @Override
  public byte[] key() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
