package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.NewsletterContent;

/** What goes to who typed an address, or whose address somebody typed; newsletters are NewsMail. */
record NewsletterDraft(Phrases phrases, Letter letter) {

  Draft of(NewsletterContent content) {
    return switch (content) {
      case NewsletterContent.Asked(var expiry) ->
          draft("newsletterAsked", AccountZone.moment(phrases, expiry));
      case NewsletterContent.Subscribed _ -> draft("newsletterLink", "");
      case NewsletterContent.News _ ->
          throw new IllegalArgumentException("a newsletter is more than a notice");
    };
  }

  private Draft draft(String kind, String until) {
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome"),
        List.of(phrases.say(kind + ".lead", "until", until)),
        new Button(phrases.say("button." + kind), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + kind)));
  }
}
