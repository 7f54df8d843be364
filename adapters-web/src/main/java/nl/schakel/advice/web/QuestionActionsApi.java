package nl.schakel.advice.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.usecase.AnswerQuestion;
import nl.schakel.advice.usecase.PublishQuestion;
import nl.schakel.advice.usecase.WithdrawQuestion;
import nl.schakel.advice.web.QuestionShapes.AnswerShape;
import nl.schakel.advice.web.QuestionShapes.ConsentShape;
import nl.schakel.advice.web.QuestionShapes.HandoverShape;
import nl.schakel.advice.web.QuestionShapes.QuestionShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a question, for programs. */
@RestController
@RequestMapping("/api/v1/questions/{id}")
class QuestionActionsApi {

  private final QuestionBook book;
  private final AnswerQuestion answering;
  private final WithdrawQuestion withdrawing;
  private final PublishQuestion publishing;

  QuestionActionsApi(
      QuestionBook book,
      AnswerQuestion answering,
      WithdrawQuestion withdrawing,
      PublishQuestion publishing) {
    this.book = book;
    this.answering = answering;
    this.withdrawing = withdrawing;
    this.publishing = publishing;
  }

  @PostMapping("/answers")
  @Requires(Permission.ANSWER_QUESTIONS)
  QuestionShape answer(
      @PathVariable UUID id, @Accepts(AnswerShape.class) Input input, Actor actor) {
    var text = input.required("text", AskController::text);
    return switch (answering.answer(actor, new QuestionId(id), input.orReject(text))) {
      case AnswerQuestion.Outcome.Answered _, AnswerQuestion.Outcome.PassedOn _ -> one(id, actor);
      case AnswerQuestion.Outcome.TellsOfSomebody(var findings) ->
          throw QuestionsApi.reject(input, findings);
      case AnswerQuestion.Outcome.NoLongerWaiting _, AnswerQuestion.Outcome.NotForThem _ ->
          throw new Refused("NO_LONGER_WAITING");
      case AnswerQuestion.Outcome.Full _ -> throw new Refused("QUESTION_QUOTA_FULL");
    };
  }

  /** To another partner that advises on it; from then on the question is theirs alone. */
  @PostMapping("/handovers")
  @Requires(Permission.ANSWER_QUESTIONS)
  ResponseEntity<Void> passOn(
      @PathVariable UUID id, @Accepts(HandoverShape.class) Input input, Actor actor) {
    var partner = input.id("partnerId", OrganisationId::new);
    return switch (answering.passOn(actor, new QuestionId(id), input.orReject(partner))) {
      case AnswerQuestion.Outcome.PassedOn _ -> ResponseEntity.noContent().build();
      case AnswerQuestion.Outcome.NotForThem _ -> throw new Refused("NOT_ADVISING");
      case AnswerQuestion.Outcome.Full _ -> throw new Refused("QUESTION_QUOTA_FULL");
      case AnswerQuestion.Outcome.NoLongerWaiting _,
          AnswerQuestion.Outcome.Answered _,
          AnswerQuestion.Outcome.TellsOfSomebody _ ->
          throw new Refused("NO_LONGER_WAITING");
    };
  }

  @PostMapping("/cancellation")
  @Requires(Permission.SIGNED_IN)
  QuestionShape withdraw(@PathVariable UUID id, Actor actor) {
    return switch (withdrawing.withdraw(actor, new QuestionId(id))) {
      case WithdrawQuestion.Outcome.Withdrawn _ -> one(id, actor);
      case WithdrawQuestion.Outcome.NoLongerWaiting _ -> throw new Refused("NO_LONGER_WAITING");
    };
  }

  @PostMapping("/publication-consents")
  @Requires(Permission.SIGNED_IN)
  QuestionShape consent(
      @PathVariable UUID id, @Accepts(ConsentShape.class) Input input, Actor actor) {
    var side = input.required("side", As.oneOf(Side.class));
    var agreed = input.required("agreed", As.flag());
    ConsentShape consent = input.orReject(() -> new ConsentShape(side.get(), agreed.get()));
    QuestionId question = new QuestionId(id);
    PublishQuestion.Outcome outcome =
        consent.agreed()
            ? publishing.agree(actor, question, consent.side())
            : publishing.takeBack(actor, question, consent.side());
    return switch (outcome) {
      case PublishQuestion.Outcome.Published _,
          PublishQuestion.Outcome.AgreedButNotShown _,
          PublishQuestion.Outcome.NotShown _ ->
          one(id, actor);
      case PublishQuestion.Outcome.NotAnswered _ -> throw new Refused("NOT_ANSWERED");
    };
  }

  private QuestionShape one(UUID id, Actor actor) {
    return QuestionShape.of(QuestionsApi.find(book, actor, id));
  }
}
