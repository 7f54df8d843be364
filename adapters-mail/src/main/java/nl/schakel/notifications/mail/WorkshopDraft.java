package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.Letter;

/** Says when and where, and not about which chain. */
record WorkshopDraft(Phrases phrases, Letter letter) {

  Draft of(WorkshopNews content) {
    String kind = "workshop." + content.invitation();
    String name =
        content.keeper().map(it -> it.in(phrases.words().language())).orElse(ChainDraft.SOMEBODY);
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "name", name),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button.workshop"), letter.button().toString()),
        List.of(
            new Block(
                phrases.say("workshop.where"),
                List.of(AccountZone.moment(phrases, content.starts()), content.place()))),
        List.of(phrases.say("why.workshop")));
  }
}
