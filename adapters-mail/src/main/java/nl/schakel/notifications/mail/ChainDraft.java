package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.Letter;

/** Says who asks or answered, where that may be known, and nowhere about what. */
record ChainDraft(Phrases phrases, Letter letter) {

  /** Whose name is not known any more. */
  static final String SOMEBODY = "Schakel";

  Draft of(ChainNews content) {
    String kind = "chain." + content.news();
    String outcome =
        content
            .about()
            .map(it -> it.in(phrases.words().language()))
            .map(name -> phrases.say(kind + ".outcome.named", "name", name))
            .orElseGet(() -> phrases.say(kind + ".outcome"));
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        outcome,
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button." + kind), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + kind)));
  }
}
