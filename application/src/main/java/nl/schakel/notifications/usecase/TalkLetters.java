package nl.schakel.notifications.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.exchange.TalkCards;
import nl.schakel.exchange.TalkCards.Card;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.TalkMatter;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.TalkContent.TalkNews;
import nl.schakel.notifications.port.TalkContent.TalkNews.Turn;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters to whom a post calls, and to who asked what it answers. Nobody hears of their own. */
@UseCasePart
class TalkLetters {

  private final TalkCards talks;
  private final Communities communities;
  private final Addressees addressees;
  private final Letterhead letterhead;

  TalkLetters(
      TalkCards talks, Communities communities, Addressees addressees, Letterhead letterhead) {
    this.talks = talks;
    this.communities = communities;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  static Set<PersonId> called(PostWritten event) {
    Set<PersonId> others = new HashSet<>(event.called());
    others.remove(event.author());
    return others;
  }

  /** Who asked, unless they are called anyway. */
  Optional<PersonId> asker(PostWritten event, Card card) {
    return card.asker()
        .filter(asker -> !asker.equals(event.author()) && !event.called().contains(asker));
  }

  Optional<Card> card(UUID post) {
    return talks.of(post);
  }

  /** Not what was hidden meanwhile, and not to who has left. */
  Composed compose(Sending mail, TalkMatter.AboutPost matter) {
    PersonId reader = mail.details().recipient();
    return talks
        .of(matter.post())
        .filter(card -> card.readable() && addressees.isKnown(reader))
        .filter(card -> communities.tie(card.community(), reader) != Tie.NONE)
        .flatMap(
            card -> communities.find(card.community()).map(in -> letter(mail, matter, card, in)))
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter letter(
      Sending mail, TalkMatter.AboutPost matter, Card card, CommunityCard community) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(
            "/communities/%s/talks/%s/posts/%s"
                .formatted(community.slug().value(), card.talk().value(), matter.post())),
        new TalkNews(turn(matter), letterhead.address("/notifications/preferences")),
        List.of());
  }

  private static Turn turn(TalkMatter.AboutPost matter) {
    return switch (matter) {
      case TalkMatter.TalkCalled _ -> Turn.CALLED;
      case TalkMatter.TalkAnswered _ -> Turn.ANSWERED;
    };
  }
}
