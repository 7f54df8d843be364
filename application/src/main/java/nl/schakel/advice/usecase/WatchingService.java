package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Notice;
import nl.schakel.advice.port.QuestionArchive;
import nl.schakel.advice.port.Questions;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WatchingService implements WatchQuestions, ForgetQuestions {

  /** Short transactions: somebody may be reading. */
  private static final int AT_ONCE = 500;

  private final Questions questions;
  private final QuestionArchive archive;
  private final Events events;
  private final Clock clock;

  WatchingService(Questions questions, QuestionArchive archive, Events events, Clock clock) {
    this.questions = questions;
    this.archive = archive;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public WatchQuestions.Outcome look(QuestionId id) {
    Instant now = clock.instant();
    return questions
        .lock(id)
        .filter(Asked.class::isInstance)
        .map(Asked.class::cast)
        .map(asked -> keep(asked, asked.at(now), now))
        .orElseGet(WatchQuestions.Outcome.NothingToDo::new);
  }

  private WatchQuestions.Outcome keep(Asked before, Question after, Instant now) {
    if (after.equals(before)) {
      return new WatchQuestions.Outcome.NothingToDo();
    }
    questions.save(after);
    events.publish(new QuestionChanged(after.getId(), change(after), Optional.empty(), now));
    return new WatchQuestions.Outcome.Noticed();
  }

  private static Change change(Question after) {
    return after instanceof Asked asked
        ? asked.notice() == Notice.REMINDED ? Change.REMINDED : Change.ESCALATED
        : Change.EXPIRED;
  }

  @Override
  public ForgetQuestions.Outcome forget(Period keep) {
    Instant now = clock.instant();
    Instant end = now.atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetEndedBefore(end, now, AT_ONCE);
    return forgotten < AT_ONCE
        ? new ForgetQuestions.Outcome.Finished(forgotten)
        : new ForgetQuestions.Outcome.Continues(forgotten);
  }
}
