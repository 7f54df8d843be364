package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.CommunityContent;
import nl.schakel.notifications.port.CommunityContent.JoinNews;
import nl.schakel.notifications.port.Letter;

/** Says that somebody asks to join or was answered; who, and in which words, says the page. */
record CommunityDraft(Phrases phrases, Letter letter) {

  Draft of(CommunityContent content) {
    return switch (content) {
      case JoinNews news -> of(news);
    };
  }

  private Draft of(JoinNews news) {
    String kind = "join." + news.news();
    Button choices = new Button(phrases.say("talk.choices"), news.choices().toString());
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "community", news.community()),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button.joinRequest"), letter.button().toString()),
        List.of(Block.linking(phrases.say("talk.less"), List.of(choices))),
        List.of(phrases.say("why.join")));
  }
}
