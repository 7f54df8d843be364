package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.PhoneMessages.Message;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReminderText implements WriteReminder {

  private final GroupSeries groups;
  private final ParentBook book;
  private final LinkTokens links;
  private final Texts texts;
  private final Clock clock;
  private final PhoneMessages.Pages pages;

  ReminderText(
      GroupSeries groups,
      ParentBook book,
      LinkTokens links,
      Texts texts,
      Clock clock,
      PhoneMessages.Pages pages) {
    this.groups = groups;
    this.book = book;
    this.links = links;
    this.texts = texts;
    this.clock = clock;
    this.pages = pages;
  }

  @Override
  public Optional<Message> of(Reminder reminder, Instant now) {
    return groups
        .find(reminder.meeting())
        .filter(series -> series.stage() == Stage.OPEN)
        .flatMap(series -> of(reminder, series, now));
  }

  private Optional<Message> of(Reminder reminder, Series series, Instant now) {
    return series
        .meeting(reminder.meeting())
        .filter(meeting -> meeting.start().equals(reminder.start()))
        .filter(meeting -> Reminder.isTime(meeting.start(), meeting.zone(), now))
        .flatMap(meeting -> of(reminder, series, meeting));
  }

  private Optional<Message> of(Reminder reminder, Series series, Gathering meeting) {
    return book.find(reminder.parent())
        .filter(line -> line.state() == State.COMING && line.texts())
        .flatMap(
            line ->
                line.known()
                    .phone()
                    .map(
                        phone ->
                            new Message(
                                key(reminder),
                                line.id(),
                                phone.value(),
                                text(line, series, meeting))));
  }

  private static String key(Reminder reminder) {
    return String.join(
        "-",
        reminder.meeting().value().toString(),
        reminder.parent().value().toString(),
        Long.toString(reminder.start().getEpochSecond()));
  }

  private String text(Line line, Series series, Gathering meeting) {
    Language wanted = line.known().language().orElse(series.language());
    Wording words = texts.in(Texts.LANGUAGES.contains(wanted) ? wanted : Language.ENGLISH);
    String secret = links.issue(Purpose.PARENT_INVITATION, line.id().value(), meeting.end());
    return words.text(
        "parents.phone.reminder",
        "when",
        new Dates(words, clock).span(meeting.start(), meeting.end(), meeting.zone()),
        "place",
        meeting.place(),
        "link",
        pages.of(secret));
  }
}
