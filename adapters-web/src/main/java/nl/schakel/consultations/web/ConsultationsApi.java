package nl.schakel.consultations.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.query.ConsultationBook;
import nl.schakel.consultations.usecase.ConcludeConsultation;
import nl.schakel.consultations.usecase.ConcludeConsultation.Outcome;
import nl.schakel.consultations.usecase.ConsultExpert;
import nl.schakel.consultations.web.ConsultationShapes.ConclusionShape;
import nl.schakel.consultations.web.ConsultationShapes.ConsultShape;
import nl.schakel.consultations.web.ConsultationShapes.ConsultationShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PlainText;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * Questions to experts that begin at a link of a chain, for programs. The question itself, with its
 * answer, is at {@code /questions/{id}}.
 */
@RestController
@RequestMapping("/api/v1/consultations")
@Requires(Permission.ASK_EXPERTS)
class ConsultationsApi {

  private final ConsultationBook book;
  private final ConsultExpert consulting;
  private final ConcludeConsultation concluding;
  private final ConclusionReader reader;

  ConsultationsApi(
      ConsultationBook book,
      ConsultExpert consulting,
      ConcludeConsultation concluding,
      ConclusionReader reader) {
    this.book = book;
    this.consulting = consulting;
    this.concluding = concluding;
    this.reader = reader;
  }

  /** One's own, the newest first. */
  @GetMapping
  Listing<ConsultationShape> list(PageRequest page, Actor actor) {
    return Listing.of(book.of(actor.person(), page).map(ConsultationShape::of));
  }

  @GetMapping("/{id}")
  ConsultationShape one(@PathVariable UUID id, Actor actor) {
    return book.find(new QuestionId(id), actor.person())
        .map(ConsultationShape::of)
        .orElseThrow(() -> new NotFoundException("consultation"));
  }

  @PostMapping
  ConsultationShape consult(@Accepts(ConsultShape.class) Input input, Actor actor) {
    var chain = input.id("chainId", ChainId::new);
    var link = input.id("linkId", LinkId::new);
    var text = input.required("text", typed -> PlainText.lines(typed, AskExpert.LONGEST));
    ConsultExpert.Command command =
        input.orReject(() -> new ConsultExpert.Command(actor, chain.get(), link.get(), text.get()));
    return switch (consulting.consult(command)) {
      case AskExpert.Outcome.Asked(QuestionId id, var _) -> one(id.value(), actor);
      case AskExpert.Outcome.TellsOfSomebody(List<Finding> findings) ->
          throw reject(input, findings);
      case AskExpert.Outcome.Full _ -> throw new Refused("QUESTION_QUOTA_FULL");
      case AskExpert.Outcome.NotAdvising _ -> throw new Refused("NOT_ADVISING");
    };
  }

  @PostMapping("/{id}/conclusions")
  ConsultationShape conclude(
      @PathVariable UUID id, @Accepts(ConclusionShape.class) Input input, Actor actor) {
    var command = reader.read(input, actor, new QuestionId(id));
    return switch (concluding.conclude(input.orReject(command))) {
      case Outcome.Concluded _ -> one(id, actor);
      case Outcome.SaidBefore _ -> throw new Refused("CONSULTATION_CONCLUDED");
      case Outcome.StillWaiting _ -> throw new Refused("CONSULTATION_STILL_WAITING");
    };
  }

  private static RuntimeException reject(Input input, List<Finding> findings) {
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
