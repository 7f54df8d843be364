package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.query.PublishedQuestions;
import nl.schakel.advice.query.PublishedQuestions.Published;
import nl.schakel.advice.query.PublishedQuestions.Wish;
import nl.schakel.advice.usecase.PublishQuestion;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What both sides wanted everybody to read. */
@Controller
class PublishedController {

  private static final int LONGEST_WORDS = 100;
  private static final int LONGEST_REASON = 500;

  private final PublishedQuestions published;
  private final PublishedShowing showing;
  private final PublishQuestion publishing;
  private final AdviceWords words;

  PublishedController(
      PublishedQuestions published,
      PublishedShowing showing,
      PublishQuestion publishing,
      AdviceWords words) {
    this.published = published;
    this.showing = showing;
    this.publishing = publishing;
    this.words = words;
  }

  @GetMapping(PublishedPage.PATH)
  @Requires(Permission.ANYONE)
  View list(Input input, Frame frame) {
    var typed = input.optional("q", text -> PlainText.line(text, LONGEST_WORDS));
    var topics = input.list("topic", 0, 1, AskController::topic);
    var page = input.page();
    Wish wish = input.orReject(() -> new Wish(typed.get(), topics.get().stream().findFirst()));
    PageRequest asked = page.get();
    Page<Published> found = published.find(wish, asked);
    return frame.show(showing.list(wish, found, published.counts(), frame));
  }

  @GetMapping(PublishedPage.PATH + "/{id}")
  @Requires(Permission.ANYONE)
  View one(@PathVariable UUID id, Caller caller, Frame frame) {
    return frame.show(page(id, caller, FormView.empty(QuestionAnsweredPage.TEXTS), frame));
  }

  @PostMapping(PublishedPage.PATH + "/{id}/removal")
  @Requires(Permission.KEEP_PARTNERS)
  View remove(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var reason = input.required("reason", text -> PlainText.lines(text, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) ->
          frame.refuse(
              page(
                  id,
                  actor,
                  new FormView(QuestionAnsweredPage.TEXTS, input.typed(), errors),
                  frame));
      case Accepted<String>(var why) -> {
        publishing.takeDown(actor, new QuestionId(id), why);
        yield frame.seeOther(PublishedPage.PATH, "advice.notice.takenDown");
      }
    };
  }

  private QuestionAnsweredPage page(UUID id, Caller caller, FormView form, Frame frame) {
    Published found =
        published.find(new QuestionId(id)).orElseThrow(() -> new NotFoundException("question"));
    return new QuestionAnsweredPage(
        PublishedPage.PATH + "/" + id,
        found.question(),
        found.answer(),
        List.of(
            new Fact(frame.text("advice.topic"), words.topic(found.topic(), frame.language())),
            new Fact(
                frame.text("advice.answeredBy"), words.partner(found.partner(), frame.language())),
            new Fact(
                frame.text("advice.publishedAt"), frame.dates().day(found.at(), WorkingDays.ZONE))),
        form,
        mayRemove(caller));
  }

  private static boolean mayRemove(Caller caller) {
    Optional<Actor> actor = caller.actor();
    return actor.filter(somebody -> somebody.may(Permission.KEEP_PARTNERS)).isPresent();
  }
}
