package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.port.Questions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AskingService implements AskExpert, WithdrawQuestion {

  private final Questions questions;
  private final Places places;
  private final Events events;
  private final Clock clock;

  AskingService(Questions questions, Places places, Events events, Clock clock) {
    this.questions = questions;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public AskExpert.Outcome ask(Command command) {
    if (!command.actor().may(Permission.ASK_EXPERTS)) {
      throw new NotFoundException("question");
    }
    List<Finding> findings = PersonalDataCheck.findings(command.text());
    return findings.isEmpty() ? place(command) : new AskExpert.Outcome.TellsOfSomebody(findings);
  }

  private AskExpert.Outcome place(Command command) {
    Instant now = clock.instant();
    return switch (places.take(command.partner(), command.topic(), now)) {
      case Places.Place.Taken taken -> keep(command, taken, now);
      case Places.Place.None(var quarter) ->
          new AskExpert.Outcome.Full(
              quarter.next().begins(), places.others(command.topic(), command.partner()));
      case Places.Place.NotOffered _ ->
          new AskExpert.Outcome.NotAdvising(places.others(command.topic(), command.partner()));
    };
  }

  private AskExpert.Outcome keep(Command command, Places.Place.Taken taken, Instant now) {
    Details details =
        new Details(
            QuestionId.next(),
            command.actor().person(),
            command.topic(),
            command.text(),
            now,
            command.partner(),
            List.of(),
            taken.quarter(),
            taken.time());
    questions.add(Question.ask(details));
    tell(details.id(), Change.ASKED, command.actor(), now);
    return new AskExpert.Outcome.Asked(details.id(), taken.time().due());
  }

  @Override
  public WithdrawQuestion.Outcome withdraw(Actor actor, QuestionId id) {
    Question question =
        questions
            .lock(id)
            .filter(found -> found.details().asker().equals(actor.person()))
            .orElseThrow(() -> new NotFoundException("question"));
    return switch (question) {
      case Asked asked -> {
        Instant now = clock.instant();
        questions.save(asked.withdraw(now));
        places.giveBack(asked.details());
        tell(id, Change.WITHDRAWN, actor, now);
        yield new WithdrawQuestion.Outcome.Withdrawn();
      }
      case Question.Withdrawn _ -> new WithdrawQuestion.Outcome.Withdrawn();
      case Question.Answered _, Question.Unanswered _ ->
          new WithdrawQuestion.Outcome.NoLongerWaiting();
    };
  }

  private void tell(QuestionId id, Change change, Actor actor, Instant now) {
    events.publish(new QuestionChanged(id, change, Optional.of(actor.account().value()), now));
  }
}
