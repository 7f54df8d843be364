package nl.schakel.notifications.mail;

import java.time.Clock;
import java.util.List;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.ChainContent;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.CommunityContent;
import nl.schakel.notifications.port.GroupContent;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.LibraryContent;
import nl.schakel.notifications.port.NewsletterContent;
import nl.schakel.notifications.port.TalkContent;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/** Finds the words for a letter. */
@Component
class Drafts {

  private final Texts texts;
  private final Letterhead letterhead;
  private final Clock clock;

  Drafts(Texts texts, Letterhead letterhead, Clock clock) {
    this.texts = texts;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  Draft of(Letter letter) {
    Wording words = texts.in(letter.to().language());
    Phrases phrases = new Phrases(words, new Dates(words, clock));
    return switch (letter.content()) {
      case Content.Enrolled enrolled -> new EnrolledDraft(phrases, letterhead, letter).of(enrolled);
      case Content.Moved moved -> new EnrolmentDraft(phrases, letter).of(moved);
      case Content.Transferred transferred -> new EnrolmentDraft(phrases, letter).of(transferred);
      case Content.Rescheduled rescheduled -> new EnrolmentDraft(phrases, letter).of(rescheduled);
      case Content.LinkReleased link -> new EnrolmentDraft(phrases, letter).of(link);
      case Content.SessionNear near -> new EnrolmentDraft(phrases, letter).of(near);
      case Content.Written written -> new EnrolmentDraft(phrases, letter).of(written);
      case Content.BookingNews news -> new BookingDraft(phrases, letter).of(news);
      case Content.ReviewAsked review -> review(phrases, letter, review);
      case Content.QuestionNews news -> question(phrases, letter, news);
      case Content.RequestNews news -> new RequestDraft(phrases, letter).of(news);
      case Content.CircleNews news -> circle(phrases, letter, news);
      case TalkContent news -> new TalkDraft(phrases, letterhead, letter).of(news);
      case CommunityContent news -> new CommunityDraft(phrases, letter).of(news);
      case LibraryContent news -> new LibraryDraft(phrases, letter).of(news);
      case ChainContent news -> chain(phrases, letter, news);
      case GroupContent news -> new GroupDraft(phrases, letter).of(news);
      case NewsletterContent news -> new NewsletterDraft(phrases, letter).of(news);
      case Content.ProposalMoved moved -> new DirectoryDraft(phrases, letter).of(moved.proposal());
      case Content.ContactAsked asked -> new DirectoryDraft(phrases, letter).of(asked);
      case Content.CertificateMade(var title) -> recognition(phrases, letter, "certificate", title);
      case Content.CertificateGone(var card) ->
          recognition(phrases, letter, "revoked." + card.cause(), card.title());
      case Content.RightEnds(var title) -> recognition(phrases, letter, "leadingRight", title);
      case Content.NumberWanted(var name) -> recognition(phrases, letter, "registerNumber", name);
      case Content.LeadingAsked asked -> leading(phrases, letter, asked);
      case Content.AttemptGranted(var it) -> course(phrases, letter, "attempt", it.edition());
      case Content.CourseTakenBack(var it) -> course(phrases, letter, "takenBack", it.edition());
      case Content.EvaluationAsked asked -> evaluation(phrases, letter, asked);
      case Content.AccountOffered offered ->
          account(phrases, letter, "account", AccountZone.moment(phrases, offered.linkExpiry()));
      case Content.PasswordForgotten forgotten ->
          account(phrases, letter, "password", AccountZone.moment(phrases, forgotten.linkExpiry()));
    };
  }

  private static Draft chain(Phrases phrases, Letter letter, ChainContent content) {
    return switch (content) {
      case WorkshopNews news -> new WorkshopDraft(phrases, letter).of(news);
      case ChainNews news -> new ChainDraft(phrases, letter).of(news);
      case ReferralNews news -> new ReferralDraft(phrases, letter).of(news);
    };
  }

  private static Draft review(Phrases phrases, Letter letter, Content.ReviewAsked review) {
    return new Draft(
        phrases.words().language(),
        phrases.say("review.subject", "title", phrases.discreetTitle(review.edition())),
        phrases.say("review.outcome", "title", phrases.title(review.edition())),
        List.of(phrases.say("review.lead")),
        new Button(phrases.say("button.review"), letter.button().toString()),
        List.of(new Block(phrases.title(review.edition()), phrases.plan(review.edition()))),
        List.of(phrases.say("why.review")));
  }

  /** Says that there is something to read, and nowhere about what. */
  private static Draft question(Phrases phrases, Letter letter, Content.QuestionNews content) {
    String kind = "question." + content.news();
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "due", AccountZone.moment(phrases, content.due())),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button.question"), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why.question")));
  }

  /** The subject tells no name: others see it. */
  private static Draft recognition(
      Phrases phrases, Letter letter, String kind, LocalizedText about) {
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "name", about.in(phrases.words().language())),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button." + kind), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + kind)));
  }

  private static Draft circle(Phrases phrases, Letter letter, Content.CircleNews news) {
    String kind = "circle." + news.occasion();
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "name", news.circle()),
        List.of(
            phrases.say(
                kind + ".lead",
                "title",
                news.title().in(phrases.words().language()),
                "weeks",
                news.everyWeeks())),
        new Button(phrases.say("button.circle"), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why.circle." + news.occasion())));
  }

  private static Draft leading(Phrases phrases, Letter letter, Content.LeadingAsked asked) {
    String kind = asked.substitute() ? "substitute" : "leading";
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject", "title", phrases.discreetTitle(asked.edition())),
        phrases.say(kind + ".outcome", "title", phrases.title(asked.edition())),
        List.of(phrases.say("leading.lead")),
        new Button(phrases.say("button.leading"), letter.button().toString()),
        List.of(new Block(phrases.title(asked.edition()), phrases.plan(asked.edition()))),
        List.of(phrases.say("why.leading")));
  }

  private static Draft course(Phrases phrases, Letter letter, String kind, EditionCard edition) {
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject", "title", phrases.discreetTitle(edition)),
        phrases.say(kind + ".outcome", "title", phrases.title(edition)),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button.attempt"), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + kind)));
  }

  private static Draft evaluation(Phrases phrases, Letter letter, Content.EvaluationAsked asked) {
    return new Draft(
        phrases.words().language(),
        phrases.say("evaluation.subject", "title", phrases.discreetTitle(asked.edition())),
        phrases.say("evaluation.outcome", "title", phrases.title(asked.edition())),
        List.of(
            phrases.say("evaluation.lead"),
            phrases.say(
                "evaluation.until", "until", AccountZone.moment(phrases, asked.linkExpiry()))),
        new Button(phrases.say("button.evaluation"), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why.evaluation")));
  }

  private static Draft account(Phrases phrases, Letter letter, String kind, String until) {
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome"),
        List.of(phrases.say(kind + ".lead", "until", until)),
        new Button(phrases.say("button.password"), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + kind)));
  }
}
