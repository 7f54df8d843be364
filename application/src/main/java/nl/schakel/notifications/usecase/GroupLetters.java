package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards.AskCard;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.notifications.model.GroupMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.GroupContent;
import nl.schakel.notifications.port.GroupContent.Notice;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about groups of parents, to whoever is asked, to coordinators and to municipalities. */
@UseCasePart
class GroupLetters {

  private static final Duration LINK_VALIDITY = Duration.ofDays(60);

  private final GroupReaders readers;
  private final Organisations organisations;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  GroupLetters(
      GroupReaders readers,
      Organisations organisations,
      Addressees addressees,
      LinkTokens links,
      Letterhead letterhead) {
    this.readers = readers;
    this.organisations = organisations;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  /** Who may no longer read it is not told. */
  Composed compose(Sending mail, GroupMatter matter, Instant now) {
    return matter instanceof GroupMatter.DatesMoved moved && now.isBefore(moved.due())
        ? new Composed.NotYet(moved.due())
        : composeNow(mail, matter, now);
  }

  private Composed composeNow(Sending mail, GroupMatter matter, Instant now) {
    PersonId reader = mail.details().recipient();
    return Optional.of(matter)
        .filter(it -> readers.of(it).contains(reader) && addressees.isKnown(reader))
        .flatMap(it -> letter(mail, it, now))
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Letter> letter(Sending mail, GroupMatter matter, Instant now) {
    return switch (matter) {
      case GroupMatter.AskMoved asked ->
          readers.ask(asked).map(card -> letter(mail, asked, card, now));
      case GroupMatter.DatesMoved moved ->
          readers
              .ask(moved)
              .map(card -> letter(mail, byLink(card.id(), now), content(Notice.DATES, card)));
      case GroupMatter.DecisionDue(var group, var _) ->
          readers
              .groups()
              .group(group)
              .map(
                  card ->
                      letter(
                          mail,
                          letterhead.address("/parent-groups/" + group.value()),
                          Notice.DECISION_DUE,
                          card.provider()));
      case GroupMatter.AgreementMoved moved ->
          readers
              .groups()
              .agreement(moved.agreement())
              .map(
                  card ->
                      letter(
                          mail,
                          letterhead.address("/municipal-agreements/" + card.id().value()),
                          notice(moved),
                          card.provider()));
    };
  }

  private static Notice notice(GroupMatter.AgreementMoved matter) {
    return switch (matter.step()) {
      case AGREED_BY_MUNICIPALITY, AGREED_BY_PROVIDER -> Notice.AGREED;
      case PROPOSED, REVISED, DROPPED, ENDED -> Notice.ON_THE_TABLE;
    };
  }

  private Letter letter(Sending mail, GroupMatter.AskMoved matter, AskCard card, Instant now) {
    return matter.step() == AskStep.DECLINED
        ? letter(
            mail,
            letterhead.address("/parent-groups/" + card.group().id().value()),
            content(Notice.DECLINED, card))
        : letter(
            mail,
            byLink(card.id(), now),
            content(matter.step() == AskStep.ASKED ? Notice.ASKED : Notice.WITHDRAWN, card));
  }

  /** Of a link only a hash is kept, so each letter gets its own. */
  private URI byLink(AskId ask, Instant now) {
    String link = links.issue(Purpose.GROUP_ASK, ask.value(), now.plus(LINK_VALIDITY));
    return letterhead.address("/group-ask/" + link);
  }

  private GroupContent content(Notice notice, AskCard card) {
    return new GroupContent(notice, name(card.group().provider()), card.meetings());
  }

  private Letter letter(Sending mail, URI button, Notice notice, OrganisationId provider) {
    return letter(mail, button, new GroupContent(notice, name(provider), List.of()));
  }

  private Letter letter(Sending mail, URI button, GroupContent content) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        button,
        content,
        List.of());
  }

  private Optional<LocalizedText> name(OrganisationId organisation) {
    return organisations.cards(List.of(organisation)).values().stream()
        .map(OrganisationCard::name)
        .findFirst();
  }
}
