package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.port.Invitations;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * The calendar files of a mail. One file a session: an iTIP request is about one UID (RFC 5546,
 * 3.2.2), and calendars that get several in one file show the first and lose the rest.
 */
@UseCasePart
class CalendarFiles {

  private final CalendarEntries entries;
  private final Invitations invitations;
  private final Letterhead letterhead;

  CalendarFiles(CalendarEntries entries, Invitations invitations, Letterhead letterhead) {
    this.entries = entries;
    this.invitations = invitations;
    this.letterhead = letterhead;
  }

  /** Of those who have a place; noted before they are sent, so that a cancellation follows. */
  List<CalendarFile> invitations(List<EnrolmentCard> enrolments, Instant now) {
    return files(invited(enrolments, now), now);
  }

  /** The end of the sessions that were invited to, and the sessions instead. */
  List<CalendarFile> transfer(EnrolmentCard before, EnrolmentCard after, Instant now) {
    Stream<CalendarEntry> ended =
        invitations.wasGiven(before.id()) ? entries.of(before).stream() : Stream.empty();
    return files(Stream.concat(ended, invited(List.of(after), now).stream()).toList(), now);
  }

  private List<CalendarEntry> invited(List<EnrolmentCard> enrolments, Instant now) {
    List<EnrolmentCard> admitted =
        enrolments.stream().filter(card -> card.standing() == Standing.ADMITTED).toList();
    invitations.note(admitted.stream().map(EnrolmentCard::id).toList(), now);
    return admitted.stream()
        .flatMap(card -> entries.of(card).stream())
        .filter(entry -> entry.state() == State.CONFIRMED)
        .toList();
  }

  /** Every session anew, and the end of those that are not held any more. */
  List<CalendarFile> update(EnrolmentCard enrolment, Instant now) {
    invitations.note(List.of(enrolment.id()), now);
    return files(entries.of(enrolment), now);
  }

  List<CalendarFile> cancellation(EnrolmentCard enrolment, Instant now) {
    return invitations.wasGiven(enrolment.id()) ? files(entries.of(enrolment), now) : List.of();
  }

  private List<CalendarFile> files(List<CalendarEntry> all, Instant now) {
    List<CalendarFile> files = new ArrayList<>();
    for (CalendarEntry entry : all) {
      Method method =
          switch (entry.state()) {
            case CONFIRMED -> Method.REQUEST;
            case CANCELLED -> Method.CANCEL;
          };
      files.add(
          new CalendarFile(
              "%s-%d.ics".formatted(letterhead.host(), files.size() + 1),
              method.name(),
              CalendarText.of(method, entry).write(letterhead, now)));
    }
    return files;
  }
}
