package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.JoinTidings;
import nl.schakel.communities.JoinTidings.JoinTiding;
import nl.schakel.notifications.model.CommunityMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.CommunityContent.JoinNews;
import nl.schakel.notifications.port.CommunityContent.JoinNews.News;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about who comes into communities. What was decided meanwhile waits for nobody. */
@UseCasePart
class CommunityLetters {

  private final JoinTidings tidings;
  private final Addressees addressees;
  private final Letterhead letterhead;

  CommunityLetters(JoinTidings tidings, Addressees addressees, Letterhead letterhead) {
    this.tidings = tidings;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  Composed compose(Sending mail, CommunityMatter matter, Instant now) {
    return switch (matter) {
      case CommunityMatter.JoinRequestMoved(var request, var step) ->
          tidings
              .of(request)
              .filter(card -> card.step() == step)
              .filter(_ -> addressees.isKnown(mail.details().recipient()))
              .map(card -> composed(mail, card, now))
              .orElseGet(Composed.NothingToTell::new);
    };
  }

  /** Who asks again and again is told of once a day; what is withdrawn by then not at all. */
  private Composed composed(Sending mail, JoinTiding card, Instant now) {
    return card.quietUntil()
        .filter(now::isBefore)
        .<Composed>map(Composed.NotYet::new)
        .or(() -> letter(mail, card).map(Composed.Ready::new))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Letter> letter(Sending mail, JoinTiding card) {
    String page = "/communities/" + card.community().slug().value();
    return switch (card.step()) {
      case ASKED -> Optional.of(letter(mail, card, News.ASKED, page + "/keeping/members"));
      case ADMITTED -> Optional.of(letter(mail, card, News.ADMITTED, page));
      case DECLINED -> Optional.of(letter(mail, card, News.DECLINED, "/my/communities"));
      case EXPIRED -> Optional.of(letter(mail, card, News.EXPIRED, "/my/communities"));
      case WITHDRAWN -> Optional.empty();
    };
  }

  private Letter letter(Sending mail, JoinTiding card, News news, String path) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(path),
        new JoinNews(
            news, card.community().name(), letterhead.address("/notifications/preferences")),
        List.of());
  }
}
