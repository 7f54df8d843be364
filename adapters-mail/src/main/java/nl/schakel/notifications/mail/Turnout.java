package nl.schakel.notifications.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.port.Letter.Content.Enrolled;

/** How a form turned out, as the subject and the first line of a mail say it. */
record Turnout(Phrases phrases, Enrolled content) {

  String subject() {
    if (content.confirmBy().isPresent()) {
      return phrases.say("confirm.subject");
    }
    if (content.confirmed()) {
      return phrases.say("confirmed.subject");
    }
    return only()
        .map(enrolment -> of(enrolment, ".subject", phrases.discreetTitle(enrolment.edition())))
        .orElseGet(
            () ->
                content.enrolments().isEmpty()
                    ? phrases.say("enrolled.nothing.subject")
                    : phrases.say("enrolled.subject", "total", total()));
  }

  String outcome() {
    return content
        .confirmBy()
        .map(until -> phrases.say("confirm.outcome", "until", moment(until)))
        .or(() -> only().map(phrases::standing))
        .orElseGet(() -> sum());
  }

  private String sum() {
    int total = total();
    long admitted = admitted();
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

  private String of(EnrolmentCard enrolment, String suffix, String title) {
    return phrases.sayRather(
        enrolment.cause() + suffix, enrolment.standing() + suffix, "title", title);
  }

  private String moment(Instant instant) {
    ZoneId zone = content.enrolments().getFirst().edition().zone();
    return phrases.moment(instant, zone);
  }

  private Optional<EnrolmentCard> only() {
    return content.enrolments().stream().filter(_ -> total() == 1).findFirst();
  }

  private int total() {
    return content.enrolments().size() + content.declined().size();
  }

  private long admitted() {
    return content.enrolments().stream()
        .filter(enrolment -> enrolment.standing() == Standing.ADMITTED)
        .count();
  }
}
