package nl.schakel.notifications.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.Enrolled;
import nl.schakel.notifications.port.Letter.Declined;
import nl.schakel.notifications.port.Letterhead;

/** How a form turned out: the sum in the first line, then each theme. */
record EnrolledDraft(Phrases phrases, Letterhead letterhead, Letter letter) {

  Draft of(Enrolled content) {
    return new Draft(
        phrases.words().language(),
        subject(content),
        outcome(content),
        lead(content),
        new Button(phrases.say(button(content)), letter.button().toString()),
        details(content),
        why(content));
  }

  private String subject(Enrolled content) {
    if (content.confirmBy().isPresent()) {
      return phrases.say("confirm.subject");
    }
    if (content.confirmed()) {
      return phrases.say("confirmed.subject");
    }
    return only(content)
        .map(enrolment -> of(enrolment, ".subject", phrases.discreetTitle(enrolment.edition())))
        .orElseGet(
            () ->
                content.enrolments().isEmpty()
                    ? phrases.say("enrolled.nothing.subject")
                    : phrases.say("enrolled.subject", "total", total(content)));
  }

  private String outcome(Enrolled content) {
    return content
        .confirmBy()
        .map(until -> phrases.say("confirm.outcome", "until", moment(content, until)))
        .or(() -> only(content).map(phrases::standing))
        .orElseGet(() -> sum(content));
  }

  private String sum(Enrolled content) {
    int total = total(content);
    long admitted = admitted(content);
    if (content.enrolments().isEmpty()) {
      return phrases.say("enrolled.nothing");
    }
    if (admitted == 0) {
      return phrases.say("enrolled.none");
    }
    return admitted == total
        ? phrases.say("enrolled.all", "total", total)
        : phrases.say("enrolled.outcome", "admitted", admitted, "total", total);
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

  private String of(EnrolmentCard enrolment, String suffix, String title) {
    return phrases.sayRather(
        enrolment.cause() + suffix, enrolment.standing() + suffix, "title", title);
  }

  private String moment(Enrolled content, Instant instant) {
    ZoneId zone = content.enrolments().getFirst().edition().zone();
    return phrases.moment(instant, zone);
  }

  private static Optional<EnrolmentCard> only(Enrolled content) {
    return content.enrolments().stream().filter(_ -> total(content) == 1).findFirst();
  }

  private static int total(Enrolled content) {
    return content.enrolments().size() + content.declined().size();
  }

  private static long admitted(Enrolled content) {
    return content.enrolments().stream()
        .filter(enrolment -> enrolment.standing() == Standing.ADMITTED)
        .count();
  }
}
