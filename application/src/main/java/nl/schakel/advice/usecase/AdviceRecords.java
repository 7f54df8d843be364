package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.port.QuestionArchive;
import nl.schakel.advice.port.Questions;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about a person who asked or answered. Who is erased withdraws what still waits. */
@ApplicationService
class AdviceRecords implements PersonalRecords {

  private final QuestionArchive archive;
  private final Questions questions;
  private final Places places;
  private final Events events;
  private final Clock clock;

  AdviceRecords(
      QuestionArchive archive, Questions questions, Places places, Events events, Clock clock) {
    this.archive = archive;
    this.questions = questions;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "advice";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("questions", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    PersonId id = new PersonId(person);
    archive.openOf(id).forEach(this::withdraw);
    archive.forget(id, clock.instant());
  }

  private void withdraw(QuestionId id) {
    Instant now = clock.instant();
    if (questions.lock(id).orElseThrow() instanceof Asked asked) {
      questions.save(asked.withdraw(now));
      places.giveBack(asked.details());
      events.publish(new QuestionChanged(id, Change.WITHDRAWN, Optional.empty(), now));
    }
  }
}
