package nl.schakel.notifications.mail;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;

/** What a participant hears about one enrolment. */
record EnrolmentDraft(Phrases phrases, Letter letter) {

  Draft of(Content.Moved content) {
    EnrolmentCard enrolment = content.enrolment();
    List<String> lead = new ArrayList<>();
    String cause = enrolment.cause() + ".lead";
    if (phrases.has(cause)) {
      lead.add(phrases.say(cause));
    }
    lead.addAll(calendar());
    List<Block> details = new ArrayList<>();
    if (!content.reasons().isEmpty()) {
      details.add(new Block(phrases.say("reasons"), content.reasons()));
    }
    details.add(plan(enrolment.edition()));
    return draft(
        phrases.sayRather(
            enrolment.cause() + ".subject",
            enrolment.standing() + ".subject",
            "title",
            phrases.discreetTitle(enrolment.edition())),
        phrases.standing(enrolment),
        lead,
        enrolment.standing() == Standing.OFFERED ? "button.offer" : "button.enrolments",
        details);
  }

  Draft of(Content.Rescheduled content) {
    return draft("rescheduled", content.enrolment(), calendar(), "button.enrolments");
  }

  /** What goes on comes first; what it takes the place of is named below. */
  Draft of(Content.Transferred content) {
    EditionCard before = content.before().edition();
    EditionCard after = content.after().edition();
    return draft(
        phrases.say("transferred.subject", "title", phrases.discreetTitle(after)),
        phrases.standing(content.after()),
        calendar(),
        "button.enrolments",
        List.of(plan(after), new Block(phrases.say("transferred.before"), phrases.plan(before))));
  }

  Draft of(Content.LinkReleased content) {
    return session("link", content.enrolment(), content.session(), "button.join");
  }

  Draft of(Content.SessionNear content) {
    return session(
        "reminder",
        content.enrolment(),
        content.session(),
        content.session().linkReleased() ? "button.join" : "button.enrolments");
  }

  Draft of(Content.Written content) {
    EditionCard edition = content.enrolment().edition();
    return draft(
        phrases.say("message.subject", "title", phrases.discreetTitle(edition)),
        phrases.say("message.outcome", "subject", content.message().subject()),
        content.message().text().lines().toList(),
        "button.enrolments",
        List.of(plan(edition)));
  }

  private Draft session(String kind, EnrolmentCard enrolment, SessionCard session, String button) {
    EditionCard edition = enrolment.edition();
    String when = phrases.when(edition, session);
    return draft(
        phrases.say(kind + ".subject", "title", phrases.discreetTitle(edition), "when", when),
        phrases.say(kind + ".outcome", "title", phrases.title(edition), "when", when),
        List.of(phrases.say(kind + ".lead")),
        button,
        List.of(plan(edition)));
  }

  private Draft draft(String kind, EnrolmentCard enrolment, List<String> lead, String button) {
    EditionCard edition = enrolment.edition();
    return draft(
        phrases.say(kind + ".subject", "title", phrases.discreetTitle(edition)),
        phrases.say(kind + ".outcome", "title", phrases.title(edition)),
        lead,
        button,
        List.of(plan(edition)));
  }

  private Draft draft(
      String subject, String outcome, List<String> lead, String button, List<Block> details) {
    return new Draft(
        phrases.words().language(),
        subject,
        outcome,
        lead,
        new Button(phrases.say(button), letter.button().toString()),
        details,
        List.of(phrases.say("why.enrolment")));
  }

  private Block plan(EditionCard edition) {
    return new Block(phrases.title(edition), phrases.plan(edition));
  }

  private List<String> calendar() {
    return letter.calendar().isEmpty() ? List.of() : List.of(phrases.say("calendar"));
  }
}
