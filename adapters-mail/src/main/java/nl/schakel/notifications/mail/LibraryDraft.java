package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.LibraryContent;
import nl.schakel.notifications.port.LibraryContent.LibraryNews;

/** Says what happened in the library and where to look, and nothing of what was written. */
record LibraryDraft(Phrases phrases, Letter letter) {

  Draft of(LibraryContent content) {
    return switch (content) {
      case LibraryNews news -> of(news);
    };
  }

  private Draft of(LibraryNews news) {
    String kind = "library." + news.news();
    Button choices = new Button(phrases.say("talk.choices"), news.choices().toString());
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome"),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button.library"), letter.button().toString()),
        List.of(Block.linking(phrases.say("talk.less"), List.of(choices))),
        List.of(phrases.say("why.library")));
  }
}
