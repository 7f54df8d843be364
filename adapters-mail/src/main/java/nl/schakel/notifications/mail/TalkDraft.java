package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.TalkContent;
import nl.schakel.notifications.port.TalkContent.TalkDigest;
import nl.schakel.notifications.port.TalkContent.TalkNews;

/** Says that there is something to read, and nowhere by whom or about what. */
record TalkDraft(Phrases phrases, Letterhead letterhead, Letter letter) {

  Draft of(TalkContent content) {
    return switch (content) {
      case TalkDigest digest -> new DigestDraft(phrases, letterhead, letter).of(digest);
      case TalkNews news -> of(news);
    };
  }

  private Draft of(TalkNews news) {
    String kind = "talk." + news.news();
    Button choices = new Button(phrases.say("talk.choices"), news.choices().toString());
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome"),
        List.of(phrases.say("talk.lead")),
        new Button(phrases.say("button.talk"), letter.button().toString()),
        List.of(Block.linking(phrases.say("talk.less"), List.of(choices))),
        List.of(phrases.say("why.digest")));
  }
}
