package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Role;
import nl.schakel.notifications.model.DirectoryMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.partners.DirectoryNotices;
import nl.schakel.partners.DirectoryNotices.ContactCard;
import nl.schakel.partners.DirectoryNotices.ProposalCard;
import nl.schakel.partners.PartnerEvent;
import nl.schakel.partners.PartnerEvent.ContactCheckWanted;
import nl.schakel.partners.PartnerEvent.ProposalMoved;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about what the directory says, to whoever keeps it and to partners. */
@UseCasePart
class DirectoryLetters {

  private static final Duration LINK_VALIDITY = Duration.ofDays(60);

  private final DirectoryNotices directory;
  private final Role.Holders roles;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  DirectoryLetters(
      DirectoryNotices directory,
      Role.Holders roles,
      Addressees addressees,
      LinkTokens links,
      Letterhead letterhead) {
    this.directory = directory;
    this.roles = roles;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  /** What somebody has to hear of. */
  Optional<Matter> matter(PartnerEvent event) {
    return switch (event) {
      case ProposalMoved(var _, UUID proposal, Step to, var _, var _) when to != Step.WITHDRAWN ->
          Optional.of(new DirectoryMatter.DirectoryProposal(proposal, to));
      case ContactCheckWanted(var _, var point, Instant at) ->
          Optional.of(new DirectoryMatter.ContactCheck(point, at.plus(LINK_VALIDITY)));
      case PartnerEvent _ -> Optional.empty();
    };
  }

  /** A mailbox of a function is nobody's: its mails wait in a line of the contact point's own. */
  Set<PersonId> readers(Matter matter) {
    return switch (matter) {
      case DirectoryMatter.DirectoryProposal(UUID _, Step step) when step == Step.PROPOSED ->
          roles.anywhere(Role.COORDINATOR);
      case DirectoryMatter.DirectoryProposal(UUID proposal, Step _) ->
          directory.proposal(proposal).map(card -> Set.of(card.by())).orElseGet(Set::of);
      case DirectoryMatter.ContactCheck(var point, var _) -> Set.of(new PersonId(point.value()));
      case Matter _ -> Set.of();
    };
  }

  Composed compose(Sending mail, DirectoryMatter.DirectoryProposal matter) {
    return directory
        .proposal(matter.proposal())
        .filter(card -> card.state() == matter.step())
        .<Composed>map(card -> proposal(mail, matter, card))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Composed proposal(
      Sending mail, DirectoryMatter.DirectoryProposal matter, ProposalCard card) {
    String page =
        card.state() == Step.PROPOSED
            ? "/directory/proposals/" + matter.proposal()
            : "/my/organisation/" + card.partner().value();
    return letter(
        mail,
        addressees.of(mail.details().recipient()),
        letterhead.address(page),
        new Content.ProposalMoved(card));
  }

  Composed compose(Sending mail, DirectoryMatter.ContactCheck matter, Instant now) {
    return directory
        .contactPoint(matter.contactPoint())
        .filter(_ -> now.isBefore(matter.linkExpiry()))
        .<Composed>map(card -> check(mail, matter, card))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Composed check(Sending mail, DirectoryMatter.ContactCheck matter, ContactCard card) {
    String link =
        links.issue(Purpose.CONTACT_CHECK, matter.contactPoint().value(), matter.linkExpiry());
    Language reader = PartnerMailboxes.language(card.languages());
    return letter(
        mail,
        new Addressee(new PersonName(card.name().in(reader)), card.email(), reader),
        letterhead.address("/contact-check/" + link),
        new Content.ContactAsked(card, matter.linkExpiry()));
  }

  private static Composed letter(Sending mail, Addressee to, URI button, Content content) {
    return new Composed.Ready(
        new Letter(mail.details().messageId(), mail.repeats(), to, button, content, List.of()));
  }
}
