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
import nl.schakel.advice.port.Questions;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerQuestion {

  private final Questions questions;
  private final Places places;
  private final Events events;
  private final Clock clock;

  AnsweringService(Questions questions, Places places, Events events, Clock clock) {
    this.questions = questions;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome answer(Actor actor, QuestionId id, String text) {
    return switch (theirs(actor, id)) {
      case Asked asked -> {
        List<Finding> findings = PersonalDataCheck.findings(text);
        yield findings.isEmpty()
            ? answered(actor, asked, text)
            : new Outcome.TellsOfSomebody(findings);
      }
      case Question _ -> new Outcome.NoLongerWaiting();
    };
  }

  private Outcome answered(Actor actor, Asked asked, String text) {
    Instant now = clock.instant();
    keep(asked.answer(text, actor.person(), now), Change.ANSWERED, actor, now);
    return new Outcome.Answered();
  }

  @Override
  public Outcome passOn(Actor actor, QuestionId id, OrganisationId to) {
    return switch (theirs(actor, id)) {
      case Asked asked when asked.details().wasWith(to) -> new Outcome.NotForThem();
      case Asked asked -> passOn(actor, asked, to);
      case Question _ -> new Outcome.NoLongerWaiting();
    };
  }

  private Outcome passOn(Actor actor, Asked asked, OrganisationId to) {
    Instant now = clock.instant();
    return switch (places.take(to, asked.details().topic(), now)) {
      case Places.Place.Taken(var quarter, var time) -> {
        places.giveBack(asked.details());
        keep(asked.passOn(to, quarter, time), Change.HANDED_OVER, actor, now);
        yield new Outcome.PassedOn();
      }
      case Places.Place.None(var quarter) -> new Outcome.Full(quarter.next().begins());
      case Places.Place.NotOffered _ -> new Outcome.NotForThem();
    };
  }

  private Question theirs(Actor actor, QuestionId id) {
    return questions
        .lock(id)
        .filter(found -> actor.mayFor(Permission.ANSWER_QUESTIONS, found.details().partner()))
        .orElseThrow(() -> new NotFoundException("question"));
  }

  private void keep(Question after, Change change, Actor actor, Instant now) {
    questions.save(after);
    events.publish(
        new QuestionChanged(after.getId(), change, Optional.of(actor.account().value()), now));
  }
}
