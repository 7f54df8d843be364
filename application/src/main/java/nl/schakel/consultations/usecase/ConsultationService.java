package nl.schakel.consultations.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.Link;
import nl.schakel.consultations.ConsultationEvent.Change;
import nl.schakel.consultations.ConsultationEvent.ConsultationChanged;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Concluded;
import nl.schakel.consultations.model.Consultation.Missing;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.consultations.model.Consultation.Origin;
import nl.schakel.consultations.port.Consultations;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ConsultationService implements ConsultExpert, ConcludeConsultation {

  private final ChainCards chains;
  private final AskExpert asking;
  private final QuestionCards questions;
  private final GapSignals gaps;
  private final Consultations consultations;
  private final Events events;
  private final Clock clock;

  ConsultationService(
      ChainCards chains,
      AskExpert asking,
      QuestionCards questions,
      GapSignals gaps,
      Consultations consultations,
      Events events,
      Clock clock) {
    this.chains = chains;
    this.asking = asking;
    this.questions = questions;
    this.gaps = gaps;
    this.consultations = consultations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public AskExpert.Outcome consult(ConsultExpert.Command command) {
    ChainCards.Card chain = chains.card(command.chain()).orElseThrow(ConsultationService::nowhere);
    ChainCards.Drawn drawn =
        chains.agreed(command.chain()).orElseThrow(ConsultationService::nowhere);
    Link link =
        drawn
            .link(command.link())
            .filter(Link::leadsToAdvice)
            .orElseThrow(ConsultationService::nowhere);
    AskExpert.Outcome outcome =
        asking.ask(
            new AskExpert.Command(
                command.actor(), link.to().partner(), chain.topic(), command.text()));
    if (outcome instanceof AskExpert.Outcome.Asked(QuestionId question, Instant _)) {
      begin(command, chain, drawn, question);
    }
    return outcome;
  }

  private void begin(
      ConsultExpert.Command command,
      ChainCards.Card chain,
      ChainCards.Drawn drawn,
      QuestionId question) {
    Instant now = clock.instant();
    consultations.add(
        Consultation.begin(
            new Origin(
                UUID.randomUUID(),
                question,
                command.actor().person(),
                chain.id(),
                drawn.version(),
                command.link(),
                chain.topic(),
                now)));
    tell(question, Change.BEGUN, command.actor(), now);
  }

  @Override
  public Outcome conclude(ConcludeConsultation.Command command) {
    Consultation consultation =
        consultations
            .lock(command.question())
            .filter(found -> found.origin().asker().equals(command.actor().person()))
            .orElseThrow(ConsultationService::nowhere);
    return switch (consultation) {
      case Concluded said -> new Outcome.SaidBefore(said.conclusion());
      case Open _ when isWaiting(command.question()) -> new Outcome.StillWaiting();
      case Open open -> conclude(open, command);
    };
  }

  private Outcome conclude(Open open, ConcludeConsultation.Command command) {
    Instant now = clock.instant();
    consultations.save(open.conclude(command.conclusion(), now));
    command.missing().ifPresent(missing -> gaps.signal(signal(open.origin(), missing, now)));
    tell(open.getId(), Change.CONCLUDED, command.actor(), now);
    return new Outcome.Concluded();
  }

  private boolean isWaiting(QuestionId question) {
    return questions
        .card(question)
        .filter(card -> card.standing() == QuestionCards.Standing.ASKED)
        .isPresent();
  }

  private static GapSignals.Signal signal(Origin origin, Missing missing, Instant now) {
    return new GapSignals.Signal(
        missing.municipality(),
        origin.topic(),
        Optional.of(origin.chain()),
        missing.kind(),
        missing.language(),
        GapSignals.Source.CONSULTATION,
        now);
  }

  private void tell(QuestionId question, Change change, Actor actor, Instant now) {
    events.publish(
        new ConsultationChanged(question, change, Optional.of(actor.account().value()), now));
  }

  private static NotFoundException nowhere() {
    return new NotFoundException("consultation");
  }
}
