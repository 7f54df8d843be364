package nl.schakel.advice.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.model.Publication;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Publication.TakenDown;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.advice.web.QuestionView.Consents;
import nl.schakel.partners.PartnerCards;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Puts a question into the words of who reads it. */
@Component
class QuestionShowing {

  private final AdviceWords words;
  private final PartnerCards partners;
  private final Clock clock;

  QuestionShowing(AdviceWords words, PartnerCards partners, Clock clock) {
    this.words = words;
    this.partners = partners;
    this.clock = clock;
  }

  QuestionView view(Asking question, Side reader, Frame frame) {
    Details details = question.details();
    return new QuestionView(
        details.id().value().toString(),
        question.standing(),
        status(question, reader, frame),
        words.topic(details.topic(), frame.language()),
        words.partner(details.partner(), frame.language()),
        frame.dates().relative(details.askedAt(), WorkingDays.ZONE),
        frame.dates().moment(details.time().due(), WorkingDays.ZONE),
        facts(question, frame),
        details.text(),
        question.answer(),
        consents(question, reader, frame),
        others(question, frame));
  }

  /** A traffic light for who is to answer; who asked only needs to know whether it is late. */
  private Status status(Asking question, Side reader, Frame frame) {
    return switch (question.standing()) {
      case ASKED -> waiting(question, reader, frame);
      case ANSWERED -> new Status(frame.text("advice.state.ANSWERED"), Tone.DONE);
      case UNANSWERED -> new Status(frame.text("advice.state.UNANSWERED"), Tone.WRONG);
      case WITHDRAWN -> new Status(frame.text("advice.state.WITHDRAWN"), Tone.NEUTRAL);
    };
  }

  private Status waiting(Asking asked, Side reader, Frame frame) {
    Instant now = clock.instant();
    if (!now.isBefore(asked.details().time().due())) {
      return new Status(frame.text("advice.state.late"), Tone.WRONG);
    }
    boolean calm = reader == Side.ASKER || now.isBefore(asked.details().time().reminder());
    return calm
        ? new Status(frame.text("advice.state.ASKED"), Tone.INFORMATION)
        : new Status(frame.text("advice.state.soon"), Tone.ATTENTION);
  }

  private List<Fact> facts(Asking question, Frame frame) {
    Details details = question.details();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.text("advice.topic"), words.topic(details.topic(), frame.language())));
    facts.add(
        new Fact(frame.text("advice.partner"), words.partner(details.partner(), frame.language())));
    for (OrganisationId before : details.passedOnBy()) {
      facts.add(new Fact(frame.text("advice.passedOnBy"), words.partner(before, frame.language())));
    }
    facts.add(
        new Fact(
            frame.text("advice.askedAt"),
            frame.dates().moment(details.askedAt(), WorkingDays.ZONE)));
    if (question.standing() == Standing.ASKED) {
      facts.add(
          new Fact(
              frame.text("advice.due"),
              frame.dates().moment(details.time().due(), WorkingDays.ZONE)));
    }
    return facts;
  }

  private static Optional<Consents> consents(Asking question, Side reader, Frame frame) {
    return question.answer().map(_ -> consents(question.publication(), reader, frame));
  }

  private static Consents consents(Publication publication, Side reader, Frame frame) {
    Side other = reader == Side.ASKER ? Side.EXPERT : Side.ASKER;
    String who =
        publication.takenDown().isPresent()
            ? "takenDown"
            : publication.isPublished()
                ? "both"
                : publication.isAgreedBy(reader)
                    ? "mine"
                    : publication.isAgreedBy(other) ? "other" : "none";
    return new Consents(
        frame.text("advice.publication." + who),
        publication.isAgreedBy(reader),
        publication.isPublished(),
        publication.takenDown().map(TakenDown::reason));
  }

  private List<Link> others(Asking question, Frame frame) {
    Details details = question.details();
    return question.standing() == Standing.UNANSWERED
        ? words.formsOf(
            partners.advisingOn(details.topic()).stream()
                .map(PartnerCards.Card::id)
                .filter(id -> !details.wasWith(id))
                .toList(),
            details.topic(),
            frame.language())
        : List.of();
  }
}
