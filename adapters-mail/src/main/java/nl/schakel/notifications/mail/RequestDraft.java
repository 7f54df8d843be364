package nl.schakel.notifications.mail;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.RequestNews;

/** What is told of a request for a training: never which theme, nor whose it is. */
record RequestDraft(Phrases phrases, Letter letter) {

  Draft of(RequestNews content) {
    String kind = "request." + content.tiding();
    boolean confirms = content.confirmBy().isPresent();
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome", "position", content.position().orElse(1)),
        lead(kind, content),
        new Button(
            phrases.say(confirms ? "button.confirm" : "button.request"),
            letter.button().toString()),
        content.words().stream()
            .map(words -> new Block(phrases.say(kind + ".words"), words.lines().toList()))
            .toList(),
        List.of(phrases.say(confirms ? "why.confirm" : "why.request")));
  }

  private List<String> lead(String kind, RequestNews content) {
    List<String> lead = new ArrayList<>();
    content
        .confirmBy()
        .ifPresent(
            until ->
                lead.add(
                    phrases.say("request.confirm", "until", AccountZone.moment(phrases, until))));
    lead.add(
        phrases.say(
            kind + ".lead",
            "until",
            content.until().map(until -> AccountZone.moment(phrases, until)).orElse("")));
    return lead;
  }
}
