package nl.schakel.advice.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.advice.usecase.AskExpert.Command;
import nl.schakel.advice.usecase.AskExpert.Outcome;
import nl.schakel.advice.web.QuestionShapes.AskShape;
import nl.schakel.advice.web.QuestionShapes.Part;
import nl.schakel.advice.web.QuestionShapes.QuestionShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to experts, for programs. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionsApi {

  private final QuestionBook book;
  private final AskExpert asking;

  QuestionsApi(QuestionBook book, AskExpert asking) {
    this.book = book;
    this.asking = asking;
  }

  /** As a coordinator one sees all that waits, without its words. */
  @GetMapping
  @Requires(Permission.SIGNED_IN)
  Listing<QuestionShape> list(
      @RequestParam(defaultValue = "ASKER") Part part, PageRequest page, Actor actor) {
    return Listing.of(
        switch (part) {
          case ASKER -> book.askedBy(actor.person(), page).map(QuestionShape::of);
          case EXPERT ->
              book.of(actor.organisationsFor(Permission.ANSWER_QUESTIONS), page)
                  .map(QuestionShape::of);
          case COORDINATOR -> waiting(actor, page);
        });
  }

  private Page<QuestionShape> waiting(Actor actor, PageRequest page) {
    return actor.may(Permission.KEEP_PARTNERS)
        ? book.waiting(page).map(QuestionShape::of).map(QuestionShape::withoutWords)
        : new Page<>(List.of(), page.number(), page.size(), 0);
  }

  @GetMapping("/{id}")
  @Requires(Permission.SIGNED_IN)
  QuestionShape one(@PathVariable UUID id, Actor actor) {
    return QuestionShape.of(find(book, actor, id));
  }

  @PostMapping
  @Requires(Permission.ASK_EXPERTS)
  QuestionShape ask(@Accepts(AskShape.class) Input input, Actor actor) {
    var partner = input.id("partnerId", OrganisationId::new);
    var topic = input.required("topic", AskController::topic);
    var text = input.required("text", AskController::text);
    Command command =
        input.orReject(() -> new Command(actor, partner.get(), topic.get(), text.get()));
    return switch (asking.ask(command)) {
      case Outcome.Asked(var id, var _) -> QuestionShape.of(find(book, actor, id.value()));
      case Outcome.TellsOfSomebody(var findings) -> throw reject(input, findings);
      case Outcome.Full _ -> throw new Refused("QUESTION_QUOTA_FULL");
      case Outcome.NotAdvising _ -> throw new Refused("NOT_ADVISING");
    };
  }

  /** Only who asked and who is to answer know that it is there. */
  static Asking find(QuestionBook book, Actor actor, UUID id) {
    return book.find(new QuestionId(id))
        .filter(
            question ->
                question.details().asker().equals(actor.person())
                    || actor.mayFor(Permission.ANSWER_QUESTIONS, question.details().partner()))
        .orElseThrow(() -> new NotFoundException("question"));
  }

  /** Says of everything in the text that leads to somebody what it is. */
  static RuntimeException reject(Input input, List<Finding> findings) {
    findings.stream()
        .map(finding -> MarkedText.code(finding.kind()))
        .distinct()
        .forEach(code -> input.refuse("text", code));
    return input.orReject(
        () -> {
          throw new IllegalStateException("nothing was found");
        });
  }
}
