package nl.schakel.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.QuestionWords;
import nl.schakel.advice.QuestionWords.Words;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.query.ConsultationBook;
import nl.schakel.consultations.query.ConsultationBook.Consulted;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Puts consultations into the words of who asked. */
@Component
class ConsultationShowing {

  private final ConsultationBook book;
  private final QuestionCards cards;
  private final QuestionWords written;
  private final ConsultationWords words;

  ConsultationShowing(
      ConsultationBook book, QuestionCards cards, QuestionWords written, ConsultationWords words) {
    this.book = book;
    this.cards = cards;
    this.written = written;
    this.words = words;
  }

  ConsultationPage page(QuestionId id, Actor actor, FormView form, Frame frame) {
    Consulted consulted =
        book.find(id, actor.person()).orElseThrow(() -> new NotFoundException("consultation"));
    QuestionCards.Card card =
        cards.card(id).orElseThrow(() -> new NotFoundException("consultation"));
    Optional<Words> text = written.of(id, actor.person());
    Optional<Link> chain = words.chain(consulted.chain(), frame);
    return new ConsultationPage(
        form,
        id.value().toString(),
        status(card.standing(), frame),
        frame.text(
            "advice.mine.means." + card.standing(),
            "due",
            frame.dates().moment(card.due(), WorkingDays.ZONE)),
        facts(consulted, card, frame),
        chain,
        text.map(Words::question),
        text.flatMap(Words::answer),
        consulted.conclusion().map(said -> frame.text("consultations.conclusion." + said)),
        Optional.of(ConclusionChoices.in(frame))
            .filter(_ -> consulted.conclusion().isEmpty() && card.standing() != Standing.ASKED),
        chain
            .map(Link::address)
            .filter(_ -> consulted.conclusion().equals(Optional.of(Conclusion.REFERRED))));
  }

  private List<Fact> facts(Consulted consulted, QuestionCards.Card card, Frame frame) {
    return List.of(
        new Fact(frame.text("consultations.expert"), words.expert(card.partner(), frame)),
        new Fact(frame.text("consultations.topic"), words.topic(consulted.topic(), frame)),
        new Fact(
            frame.text("advice.askedAt"),
            frame.dates().moment(consulted.askedAt(), WorkingDays.ZONE)));
  }

  /** What is forgotten in the meantime is left out. */
  List<ConsultationsPage.Line> lines(List<Consulted> consultations, Frame frame) {
    Map<QuestionId, QuestionCards.Card> standing =
        cards.cards(consultations.stream().map(Consulted::question).toList());
    Map<OrganisationId, OrganisationCard> experts =
        words.experts(
            standing.values().stream()
                .map(QuestionCards.Card::partner)
                .collect(Collectors.toSet()));
    return consultations.stream()
        .flatMap(
            each ->
                Optional.ofNullable(standing.get(each.question()))
                    .map(card -> line(each, card, experts, frame))
                    .stream())
        .toList();
  }

  private ConsultationsPage.Line line(
      Consulted consulted,
      QuestionCards.Card card,
      Map<OrganisationId, OrganisationCard> experts,
      Frame frame) {
    return new ConsultationsPage.Line(
        ConsultationsController.PATH + "/" + card.id().value(),
        Optional.ofNullable(experts.get(card.partner()))
            .map(expert -> expert.name().in(frame.language()))
            .orElse("–"),
        words.chain(consulted.chain(), frame).map(Link::text).orElse("–"),
        frame.dates().relative(consulted.askedAt(), WorkingDays.ZONE),
        status(card.standing(), frame),
        frame.text(
            "consultations.conclusion." + consulted.conclusion().map(Enum::name).orElse("open")));
  }

  private static Status status(Standing standing, Frame frame) {
    return new Status(frame.text("advice.state." + standing), tone(standing));
  }

  private static Tone tone(Standing standing) {
    return switch (standing) {
      case ASKED -> Tone.INFORMATION;
      case ANSWERED -> Tone.DONE;
      case UNANSWERED -> Tone.WRONG;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
