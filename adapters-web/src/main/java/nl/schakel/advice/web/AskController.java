package nl.schakel.advice.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.advice.usecase.AskExpert.Command;
import nl.schakel.advice.usecase.AskExpert.Outcome;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asking an expert. */
@Controller
@Requires(Permission.ASK_EXPERTS)
class AskController {

  private final AskExpert asking;
  private final PartnerCards partners;
  private final Offers offers;
  private final AdviceWords words;

  AskController(AskExpert asking, PartnerCards partners, Offers offers, AdviceWords words) {
    this.asking = asking;
    this.partners = partners;
    this.offers = offers;
    this.words = words;
  }

  @GetMapping(AskPage.PATH)
  View form(Input input, Frame frame) {
    FormView empty = new FormView(AskPage.TEXTS, input.typed(), List.of());
    return partner(input)
        .map(card -> frame.show(page(card, empty, frame)))
        .orElseGet(() -> frame.show(nobody(frame)));
  }

  @PostMapping(AskPage.PATH)
  View ask(Input input, Actor actor, Frame frame) {
    Optional<PartnerCards.Card> partner = partner(input);
    if (partner.isEmpty()) {
      return frame.show(nobody(frame));
    }
    var topic = input.required("topic", AskController::topic);
    var text = input.required("text", AskController::text);
    return switch (input.outcome(
        () -> new Command(actor, partner.get().id(), topic.get(), text.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(partner.get(), form(input, errors), frame));
      case Accepted<Command>(var command) -> answer(partner.get(), command, input, frame);
    };
  }

  private View answer(PartnerCards.Card partner, Command command, Input input, Frame frame) {
    return switch (asking.ask(command)) {
      case Outcome.Asked(var id, var _) ->
          frame.seeOther(MyQuestionsController.PATH + "/" + id.value(), "advice.notice.asked");
      case Outcome.TellsOfSomebody(var findings) ->
          frame.refuse(
              page(partner, form(input, errors(findings)), frame)
                  .marking(MarkedText.of(command.text(), findings)));
      case Outcome.Full(var until, var others) ->
          frame.refuse(
              instead(
                  partner,
                  command,
                  input,
                  frame,
                  frame.text("advice.ask.full", "day", frame.dates().day(until)),
                  others));
      case Outcome.NotAdvising(var others) ->
          frame.refuse(
              instead(
                  partner, command, input, frame, frame.text("advice.ask.notAdvising"), others));
    };
  }

  private AskPage instead(
      PartnerCards.Card partner,
      Command command,
      Input input,
      Frame frame,
      String refusal,
      List<OrganisationId> others) {
    List<Link> forms = words.formsOf(others, command.topic(), frame.language());
    return page(partner, form(input, List.of()), frame).refusing(refusal, forms);
  }

  private AskPage page(PartnerCards.Card partner, FormView form, Frame frame) {
    return AskPage.of(
        form,
        words.partner(partner.id(), frame.language()),
        partner.slug().value(),
        offers.options(partner, frame.words()));
  }

  /** Who advises on nothing is not asked. */
  private Optional<PartnerCards.Card> partner(Input input) {
    return input
        .optional("partner", Slug::parse)
        .ifRight()
        .flatMap(slug -> slug)
        .flatMap(partners::bySlug)
        .filter(card -> !card.advisesOn().isEmpty());
  }

  private NobodyToAskPage nobody(Frame frame) {
    Stream<Link> topics =
        words.topics().values().stream()
            .filter(topic -> !partners.advisingOn(topic.code()).isEmpty())
            .map(
                topic ->
                    new Link(
                        topic.label().in(frame.language()),
                        "/partners?mode=ADVISE&topic=" + topic.code().value().value()));
    return new NobodyToAskPage(topics.sorted(Comparator.comparing(Link::text)).toList());
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(AskPage.TEXTS, input.typed(), errors);
  }

  static List<FieldError> errors(List<Finding> findings) {
    return findings.stream()
        .map(finding -> FieldError.of("/text", MarkedText.code(finding.kind())))
        .distinct()
        .toList();
  }

  static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  static Parsed<String> text(String typed) {
    return PlainText.lines(typed, Question.LONGEST);
  }
}
