package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.GroupContent;
import nl.schakel.notifications.port.Letter;

/** Says who asks, when and where; never anything of parents. */
record GroupDraft(Phrases phrases, Letter letter) {

  Draft of(GroupContent content) {
    String kind = "group." + content.news();
    String name =
        content
            .organisation()
            .map(it -> it.in(phrases.words().language()))
            .orElse(ChainDraft.SOMEBODY);
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "name", name),
        List.of(phrases.say(kind + ".lead")),
        new Button(phrases.say("button." + kind), letter.button().toString()),
        content.meetings().isEmpty() ? List.of() : List.of(meetings(content)),
        List.of(phrases.say("why.group")));
  }

  private Block meetings(GroupContent content) {
    return new Block(
        phrases.say("group.where"),
        content.meetings().stream()
            .map(it -> phrases.dates().span(it.start(), it.end(), it.zone()) + " – " + it.place())
            .toList());
  }
}
