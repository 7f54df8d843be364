package nl.schakel.notifications.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.Organisations;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.RecognitionCards;
import nl.schakel.recognition.RecognitionCards.AskedCard;
import nl.schakel.recognition.RecognitionCards.CertificateCard;
import nl.schakel.recognition.RecognitionCards.News;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Letters about what was completed. The address of a certificate is the one that is printed on it,
 * so that who has no account can fetch it too.
 */
@UseCasePart
class RecognitionLetters {

  private final RecognitionCards recognition;
  private final Organisations organisations;
  private final Addressees addressees;
  private final Letterhead letterhead;

  RecognitionLetters(
      RecognitionCards recognition,
      Organisations organisations,
      Addressees addressees,
      Letterhead letterhead) {
    this.recognition = recognition;
    this.organisations = organisations;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, Matter.AboutRecognition matter) {
    Optional<Letter> letter =
        switch (matter) {
          case Matter.CertificateMoved(var certificate, var news) ->
              certificate(mail, certificate, news);
          case Matter.RightEnds(var completion) ->
              recognition
                  .ending(completion)
                  .map(title -> letter(mail, "/my/learning", new Content.RightEnds(title)));
          case Matter.NumberWanted(var award, var _) ->
              recognition.asked(award).flatMap(card -> letter(mail, card));
        };
    return letter.<Composed>map(Composed.Ready::new).orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Letter> certificate(Sending mail, CertificateId certificate, News news) {
    return switch (news) {
      case MADE -> recognition.certificate(certificate).map(card -> letter(mail, card));
      case REVOKED ->
          recognition
              .revoked(certificate)
              .map(card -> letter(mail, "/my/learning", new Content.CertificateGone(card)));
    };
  }

  private Letter letter(Sending mail, CertificateCard card) {
    return letter(mail, "/certificates/" + card.code(), new Content.CertificateMade(card.title()));
  }

  private Optional<Letter> letter(Sending mail, AskedCard card) {
    return Optional.ofNullable(organisations.cards(List.of(card.register())).get(card.register()))
        .map(OrganisationCard::name)
        .map(name -> letter(mail, "/my/learning", new Content.NumberWanted(name)));
  }

  private Letter letter(Sending mail, String address, Content content) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(address),
        content,
        List.of());
  }
}
