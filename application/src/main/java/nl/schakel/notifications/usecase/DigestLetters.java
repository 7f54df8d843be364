package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.exchange.Digests;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.TalkMatter;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.TalkContent;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters that tell members what others asked and answered, as it stands when they leave. */
@UseCasePart
class DigestLetters {

  private final Digests digests;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  DigestLetters(Digests digests, Addressees addressees, LinkTokens links, Letterhead letterhead) {
    this.digests = digests;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, TalkMatter.TalkDigest matter, Instant now) {
    PersonId reader = mail.details().recipient();
    return Optional.of(digests.of(reader, matter.since(), matter.until()))
        .filter(parts -> !parts.isEmpty() && addressees.isKnown(reader))
        .<Composed>map(parts -> new Composed.Ready(letter(mail, parts, now)))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter letter(Sending mail, List<Digests.Part> parts, Instant now) {
    PersonId reader = mail.details().recipient();
    String link = links.issue(Purpose.TALK_DIGEST, reader.value(), now.plus(Digests.LINKS_GOOD));
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(reader),
        letterhead.address("/my/communities"),
        new TalkContent.TalkDigest(
            parts,
            letterhead.address("/my/digest"),
            letterhead.address("/digest/unsubscribe/" + link)),
        List.of());
  }
}
