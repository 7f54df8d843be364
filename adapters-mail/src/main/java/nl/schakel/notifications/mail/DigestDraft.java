package nl.schakel.notifications.mail;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.Digests.Part;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.TalkContent.TalkDigest;

/** Which questions were asked and answered: nothing of who wrote, and nothing of what. */
record DigestDraft(Phrases phrases, Letterhead letterhead, Letter letter) {

  Draft of(TalkDigest digest) {
    Button choices = new Button(phrases.say("digest.choices"), digest.choices().toString());
    Button end = new Button(phrases.say("digest.end"), digest.unsubscribe().toString());
    Block less = Block.linking(phrases.say("digest.less"), List.of(choices, end));
    return new Draft(
        phrases.words().language(),
        phrases.say("digest.subject"),
        phrases.say("digest.outcome"),
        List.of(phrases.say("digest.lead")),
        new Button(phrases.say("button.digest"), letter.button().toString()),
        Stream.concat(digest.parts().stream().map(this::block), Stream.of(less)).toList(),
        List.of(phrases.say("why.digest")));
  }

  private Block block(Part part) {
    String talks = "/communities/" + part.community().slug().value() + "/talks/";
    return Block.linking(
        part.community().name(), part.talks().stream().map(line -> link(line, talks)).toList());
  }

  private Button link(Line line, String talks) {
    return new Button(line.title(), letterhead.address(talks + line.talk().value()).toString());
  }
}
