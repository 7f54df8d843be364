package nl.schakel.notifications.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards;
import nl.schakel.groups.GroupCards.AskCard;
import nl.schakel.groups.GroupCards.MeetingCard;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.usecase.UseCasePart;

/** What a meeting with parents looks like in the calendar of whoever said that they come to it. */
@UseCasePart
class GroupEntries {

  private final GroupCards groups;
  private final People people;
  private final Texts texts;
  private final Letterhead letterhead;

  GroupEntries(GroupCards groups, People people, Texts texts, Letterhead letterhead) {
    this.groups = groups;
    this.people = people;
    this.texts = texts;
    this.letterhead = letterhead;
  }

  Stream<CalendarEntry> of(PersonId person) {
    return people.find(person).stream()
        .flatMap(card -> groups.acceptedBy(person).stream().flatMap(ask -> entries(card, ask)));
  }

  /** Empty when they did not say that they come, or are not needed any more. */
  Optional<Stream<CalendarEntry>> of(AskId id) {
    return groups
        .ask(id)
        .filter(ask -> ask.standing() == AskStep.ACCEPTED)
        .flatMap(ask -> people.find(ask.person()).map(person -> entries(person, ask)));
  }

  private Stream<CalendarEntry> entries(PersonCard person, AskCard ask) {
    return ask.meetings().stream().map(meeting -> entry(person, ask, meeting));
  }

  /** A calendar reads the whole feed anew, so what changed needs no number. */
  private CalendarEntry entry(PersonCard person, AskCard ask, MeetingCard meeting) {
    Wording words = texts.in(person.language());
    return new CalendarEntry(
        person.id().value() + "." + meeting.id().value() + "@" + letterhead.host(),
        0,
        meeting.start(),
        meeting.end(),
        meeting.zone(),
        words.text(
            "notifications.calendar.group",
            "language",
            ask.group().language().locale().getDisplayLanguage(person.language().locale())),
        words.text(
            "notifications.calendar.group.description",
            "address",
            letterhead.address("/my/group-asks/" + ask.id().value()).toString()),
        meeting.place(),
        Optional.empty(),
        person.email(),
        State.CONFIRMED,
        false);
  }
}
