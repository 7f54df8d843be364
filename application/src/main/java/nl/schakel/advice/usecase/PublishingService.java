package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.port.Questions;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PublishingService implements PublishQuestion {

  private final Questions questions;
  private final Events events;
  private final Clock clock;

  PublishingService(Questions questions, Events events, Clock clock) {
    this.questions = questions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome agree(Actor actor, QuestionId id, Side side) {
    return switch (of(actor, id, side)) {
      case Answered before -> {
        Answered after = before.agree(side, clock.instant());
        boolean shown = after.publication().isPublished();
        keep(before, after, shown ? Change.PUBLISHED : Change.AGREED_TO_PUBLISH, actor);
        yield shown ? new Outcome.Published() : new Outcome.AgreedButNotShown();
      }
      case Question _ -> new Outcome.NotAnswered();
    };
  }

  @Override
  public Outcome takeBack(Actor actor, QuestionId id, Side side) {
    return switch (of(actor, id, side)) {
      case Answered before -> {
        keep(before, before.takeBack(side), Change.TAKEN_BACK, actor);
        yield new Outcome.NotShown();
      }
      case Question _ -> new Outcome.NotAnswered();
    };
  }

  /** Only what is published is a coordinator's business: the rest they never read. */
  @Override
  public Outcome takeDown(Actor actor, QuestionId id, String reason) {
    return switch (questions.lock(id).orElseThrow(this::unknown)) {
      case Answered before
          when before.publication().isPublished() && actor.may(Permission.KEEP_PARTNERS) -> {
        keep(before, before.takeDown(reason, clock.instant()), Change.TAKEN_DOWN, actor);
        yield new Outcome.NotShown();
      }
      case Question _ -> throw unknown();
    };
  }

  private Question of(Actor actor, QuestionId id, Side side) {
    return questions
        .lock(id)
        .filter(found -> speaksFor(actor, found.details(), side))
        .orElseThrow(this::unknown);
  }

  private static boolean speaksFor(Actor actor, Question.Details question, Side side) {
    return switch (side) {
      case ASKER -> question.asker().equals(actor.person());
      case EXPERT -> actor.mayFor(Permission.ANSWER_QUESTIONS, question.partner());
    };
  }

  private void keep(Answered before, Answered after, Change change, Actor actor) {
    if (!after.equals(before)) {
      Instant now = clock.instant();
      questions.save(after);
      events.publish(
          new QuestionChanged(after.getId(), change, Optional.of(actor.account().value()), now));
    }
  }

  private NotFoundException unknown() {
    return new NotFoundException("question");
  }
}
