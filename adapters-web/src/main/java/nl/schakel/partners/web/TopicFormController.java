package nl.schakel.partners.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.partners.query.TopicBook.Sheet;
import nl.schakel.partners.usecase.KeepTopics;
import nl.schakel.partners.usecase.KeepTopics.Description;
import nl.schakel.partners.usecase.KeepTopics.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where topics are added, renamed and put under one another. */
@Controller
@RequestMapping(TopicFormPage.PATH)
@Requires(Permission.KEEP_TOPICS)
class TopicFormController {

  private final TopicBook book;
  private final KeepTopics topics;

  TopicFormController(TopicBook book, KeepTopics topics) {
    this.book = book;
    this.topics = topics;
  }

  private record Coded(TopicCode code, Description description) {}

  @GetMapping
  View list(Frame frame) {
    return frame.show(page(Map.of("sensitivity", List.of("NORMAL")), Optional.empty()));
  }

  @PostMapping
  View add(Input input, Actor actor, Frame frame) {
    TopicFormPage page = page(input.typed(), Optional.empty());
    var code = input.required("code", TopicReader::code);
    var description = TopicReader.readNew(input);
    return switch (input.outcome(() -> new Coded(code.get(), description.get()))) {
      case Rejected<Coded>(var errors) -> frame.refuse(page.withErrors(errors));
      case Accepted<Coded>(Coded coded) ->
          answer(topics.add(actor, coded.code(), coded.description()), page, frame);
    };
  }

  @GetMapping("/{code}")
  View edit(@PathVariable Slug code, Frame frame) {
    Sheet topic = find(code);
    return frame.show(page(values(topic), Optional.of(topic)));
  }

  @PostMapping("/{code}")
  View revise(@PathVariable Slug code, Input input, Actor actor, Frame frame) {
    Sheet topic = find(code);
    TopicFormPage page = page(input.typed(), Optional.of(topic));
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    return switch (input.outcome(TopicReader.read(input))) {
      case Rejected<Description>(var errors) -> frame.refuse(page.withErrors(errors));
      case Accepted<Description>(Description description) -> {
        try {
          yield answer(topics.revise(actor, topic.code(), seen, description), page, frame);
        } catch (StaleChangeException _) {
          yield frame.refuse(page.grownStale());
        }
      }
    };
  }

  private static View answer(Outcome outcome, TopicFormPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(TopicFormPage.PATH, "partners.notice.topic");
      case Outcome.CodeTaken _ -> refused(page, "/code", "ALREADY_EXISTS", frame);
      case Outcome.Circular _ -> refused(page, "/broader", "CIRCULAR", frame);
      case Outcome.UnknownBroader _ -> refused(page, "/broader", "UNKNOWN_CHOICE", frame);
      case Outcome.ReasonNeeded _ -> refused(page, "/reason", "REQUIRED", frame);
    };
  }

  private static View refused(TopicFormPage page, String field, String why, Frame frame) {
    return frame.refuse(page.withErrors(List.of(FieldError.of(field, why))));
  }

  private Sheet find(Slug code) {
    return book.topic(new TopicCode(code)).orElseThrow(() -> new NotFoundException("topic"));
  }

  private static Map<String, List<String>> values(Sheet topic) {
    Map<String, List<String>> values = new HashMap<>();
    topic
        .label()
        .texts()
        .forEach((language, words) -> values.put("label." + language.tag(), List.of(words)));
    values.put("sensitivity", List.of(topic.sensitivity().name()));
    values.put("broader", PartnerJson.codes(topic.broader()));
    return values;
  }

  private TopicFormPage page(Map<String, List<String>> values, Optional<Sheet> topic) {
    FormView form = new FormView(TopicFormPage.TEXTS, values, List.of());
    return new TopicFormPage(form, book.topics(), topic, false);
  }
}
