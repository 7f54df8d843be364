package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.port.Questions;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Questions of a professional and a municipality: answered, open, and shown to everybody. */
@ApplicationService
class DemoAdviceContent implements DemoContent {

  private final Questions questions;
  private final Places places;
  private final People people;
  private final Clock clock;

  DemoAdviceContent(Questions questions, Places places, People people, Clock clock) {
    this.questions = questions;
    this.places = places;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "advice";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void load() {
    for (DemoQuestion demo : DemoQuestion.values()) {
      Instant asked = clock.instant().minus(Duration.ofDays(demo.daysAgo()));
      if (places.take(demo.partner(), demo.topic(), asked) instanceof Places.Place.Taken taken) {
        add(demo, taken, asked);
      }
    }
  }

  private void add(DemoQuestion demo, Places.Place.Taken taken, Instant at) {
    Asked asked =
        Question.ask(
            new Details(
                QuestionId.next(),
                person(demo.asker()),
                demo.topic(),
                demo.question(),
                at,
                demo.partner(),
                List.of(),
                taken.quarter(),
                taken.time()));
    questions.add(asked);
    if (demo.isAnswered()) {
      questions.save(answered(demo, asked, at.plus(Duration.ofDays(2))));
    }
  }

  private Answered answered(DemoQuestion demo, Asked asked, Instant at) {
    Answered answered = asked.answer(demo.answer(), person("partner"), at);
    for (Side side : demo.agreed()) {
      answered = answered.agree(side, at.plus(Duration.ofHours(3)));
    }
    return answered;
  }

  private PersonId person(String account) {
    return people.findByEmail(new EmailAddress(account + "@demo.example")).orElseThrow().id();
  }
}
