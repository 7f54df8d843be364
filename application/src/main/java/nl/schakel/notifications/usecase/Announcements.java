package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.Notices;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Decides by which channels somebody hears of what a letter tells, and tells it inside the
 * application before the letter leaves: notices do not wait for a mail server. Who cannot log in
 * has only the mail.
 */
@UseCasePart
class Announcements {

  private final Notices notices;
  private final Role.Holders accounts;
  private final NoticePlaces places;

  Announcements(Notices notices, Role.Holders accounts, Letterhead letterhead) {
    this.notices = notices;
    this.accounts = accounts;
    this.places = new NoticePlaces(letterhead);
  }

  /** What was told by a notice only leaves no letter. */
  Composed tell(Sending mail, Composed composed, Instant now) {
    return switch (composed) {
      case Composed.Ready ready -> tell(mail, ready, now);
      case Composed.NotYet _, Composed.NothingToTell _, Composed.Faulty _ -> composed;
    };
  }

  private Composed tell(Sending mail, Composed.Ready ready, Instant now) {
    PersonId reader = mail.details().recipient();
    return NoticeKinds.of(ready.letter().content())
        .filter(_ -> accounts.canLogIn(reader))
        .map(kind -> lay(mail, ready.letter(), kind, now))
        .filter(silenced -> silenced.contains(Channel.MAIL) && !isForACalendar(ready.letter()))
        .<Composed>map(_ -> new Composed.NothingToTell())
        .orElse(ready);
  }

  /** An entry that nobody takes back stays in a calendar for ever (RFC 5546). */
  private static boolean isForACalendar(Letter letter) {
    return !letter.calendar().isEmpty();
  }

  private Set<Channel> lay(Sending mail, Letter letter, Kind kind, Instant now) {
    return notices.lay(
        new Notice(
            NoticeId.next(),
            mail.details().recipient(),
            mail.details().matter().occasion(),
            kind,
            places.of(kind, letter.button()),
            now));
  }
}
