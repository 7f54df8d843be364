package nl.schakel.notifications.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.Enrolled;
import nl.schakel.notifications.port.Letter.Declined;
import nl.schakel.notifications.port.Letterhead;

/** How a form turned out: the sum in the first line, then each theme. */
record EnrolledDraft(Phrases phrases, Letterhead letterhead, Letter letter) {

  Draft of(Enrolled content) {
    Turnout turnout = new Turnout(phrases, content);
    return new Draft(
        phrases.words().language(),
        turnout.subject(),
        turnout.outcome(),
        lead(content),
        new Button(phrases.say(button(content)), letter.button().toString()),
        details(content),
        why(content));
  }

  private List<String> lead(Enrolled content) {
    List<String> lead = new ArrayList<>();
    if (content.confirmed()) {
      lead.add(phrases.say("confirmed.lead"));
    }
    if (!letter.calendar().isEmpty()) {
      lead.add(phrases.say("calendar"));
    }
    return lead;
  }

  private static String button(Enrolled content) {
    if (content.enrolments().isEmpty()) {
      return "button.programmes";
    }
    return content.confirmBy().isPresent() ? "button.confirm" : "button.enrolments";
  }

  private List<Block> details(Enrolled content) {
    return Stream.concat(
            content.enrolments().stream().map(this::block),
            content.declined().stream().map(this::block))
        .toList();
  }

  private Block block(EnrolmentCard enrolment) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.standing(enrolment));
    lines.addAll(phrases.plan(enrolment.edition()));
    return new Block(phrases.title(enrolment.edition()), lines);
  }

  private Block block(Declined declined) {
    EditionCard edition = declined.edition();
    String other = letterhead.address("/programmes/" + edition.programme().value()).toString();
    return new Block(
        phrases.title(edition),
        List.of(
            phrases.say("declined." + declined.reason()),
            phrases.say("declined.next", "address", other)));
  }

  private List<String> why(Enrolled content) {
    return content.confirmBy().isPresent()
        ? List.of(phrases.say("why.confirm"))
        : List.of(phrases.say("why.enrolment"));
  }
}
