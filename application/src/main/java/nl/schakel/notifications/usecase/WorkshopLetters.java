package nl.schakel.notifications.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews.Invitation;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopEvent.Change;

/** Invitations to a workshop, with an appointment. They do not say which chain it is about. */
@UseCasePart
class WorkshopLetters {

  /** Nobody plans an end; an afternoon has room for no more. */
  private static final Duration USUAL = Duration.ofHours(2);

  /** The Netherlands and Belgium share a clock. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final WorkshopReaders readers;
  private final ChainReaders chains;
  private final Organisations organisations;
  private final Addressees addressees;
  private final Texts texts;
  private final Letterhead letterhead;

  WorkshopLetters(
      WorkshopReaders readers,
      ChainReaders chains,
      Organisations organisations,
      Addressees addressees,
      Texts texts,
      Letterhead letterhead) {
    this.readers = readers;
    this.chains = chains;
    this.organisations = organisations;
    this.addressees = addressees;
    this.texts = texts;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, ChainMatter.WorkshopMoved matter, Instant now) {
    PersonId reader = mail.details().recipient();
    return readers
        .card(matter)
        .filter(card -> now.isBefore(card.starts()) && readers.of(matter).contains(reader))
        .<Composed>map(
            card -> new Composed.Ready(letter(mail, card, news(matter, card, reader), now)))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Invitation news(ChainMatter.WorkshopMoved matter, Card card, PersonId reader) {
    if (card.standing() == Standing.CANCELLED) {
      return Invitation.CANCELLED;
    }
    if (!readers.isInvited(card, reader)) {
      return Invitation.UNINVITED;
    }
    return matter.change() == Change.CHANGED ? Invitation.CHANGED : Invitation.INVITED;
  }

  private Letter letter(Sending mail, Card card, Invitation news, Instant now) {
    PersonId reader = mail.details().recipient();
    Addressee to = readers.mailbox(card, reader).orElseGet(() -> addressees.of(reader));
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        to,
        letterhead.address("/room"),
        new WorkshopNews(news, keeper(card), card.starts(), card.place()),
        List.of(appointment(card, news, to, now)));
  }

  /**
   * Some organisations do one thing only: with a special topic their names say what it is about.
   */
  private Optional<LocalizedText> keeper(Card card) {
    return Optional.of(card.keeper()).filter(_ -> chains.isOpen(card.chain())).stream()
        .flatMap(it -> organisations.cards(List.of(it)).values().stream())
        .map(OrganisationCard::name)
        .findFirst();
  }

  /** The latest has the highest number: what is off comes after every change. */
  private CalendarFile appointment(Card card, Invitation news, Addressee to, Instant now) {
    boolean off = news == Invitation.CANCELLED || news == Invitation.UNINVITED;
    Method method = off ? Method.CANCEL : Method.REQUEST;
    CalendarEntry entry =
        new CalendarEntry(
            card.id().value() + "@" + letterhead.host(),
            off ? card.revision() + 1 : card.revision(),
            card.starts(),
            card.starts().plus(USUAL),
            ZONE,
            texts.in(to.language()).text("notifications.calendar.workshop"),
            texts.in(to.language()).text("notifications.calendar.workshop.description"),
            card.place(),
            Optional.empty(),
            to.email(),
            off ? State.CANCELLED : State.CONFIRMED,
            true);
    return new CalendarFile(
        letterhead.host() + "-1.ics",
        method.name(),
        CalendarText.of(method, entry).write(letterhead, now));
  }
}
