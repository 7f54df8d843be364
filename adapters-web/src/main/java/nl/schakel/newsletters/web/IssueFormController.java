package nl.schakel.newsletters.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.newsletters.query.EditorialDesk.Sheet;
import nl.schakel.newsletters.usecase.WriteNewsletter;
import nl.schakel.newsletters.usecase.WriteNewsletter.Outcome;
import nl.schakel.partners.Novelties.Novelty;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
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
import org.springframework.web.servlet.View;

/** Where a newsletter is written, and thrown away. */
@Controller
@Requires(Permission.KEEP_NEWSLETTERS)
class IssueFormController {

  private final WriteNewsletter writing;
  private final EditorialDesk desk;
  private final Clock clock;

  IssueFormController(WriteNewsletter writing, EditorialDesk desk, Clock clock) {
    this.writing = writing;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping(DeskPaths.NEW)
  View begin(Frame frame) {
    String today = clock.instant().atZone(NewsletterPage.ZONE).toLocalDate().toString();
    List<Novelty> offered = writing.novelties();
    Map<String, List<String>> values =
        Map.of("slug", List.of(today), "items", offered.stream().map(Novelty::address).toList());
    return frame.show(fresh(new FormView(IssueForm.TEXTS, values, List.of()), offered));
  }

  @PostMapping(DeskPaths.LIST)
  View draft(Input input, Actor actor, Frame frame) {
    List<Novelty> offered = writing.novelties();
    return switch (input.outcome(IssueForm.read(input, offered, List.of()))) {
      case Rejected<Issue>(var errors) -> frame.refuse(fresh(form(input, errors), offered));
      case Accepted<Issue>(Issue issue) ->
          answer(writing.draft(actor, issue), fresh(form(input, List.of(taken())), offered), frame);
    };
  }

  @GetMapping(DeskPaths.ONE + "/edit")
  View edit(@PathVariable UUID id, Frame frame) {
    Sheet sheet = find(id);
    FormView form =
        new FormView(IssueForm.TEXTS, IssueForm.values(sheet.issue(), sheet.version()), List.of());
    return frame.show(known(form, sheet, writing.novelties()));
  }

  @PostMapping(DeskPaths.ONE + "/edit")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet sheet = find(id);
    List<Novelty> offered = writing.novelties();
    List<Item> kept = sheet.issue().items();
    var seen = input.seenVersion();
    return switch (input.outcome(IssueForm.read(input, offered, kept))) {
      case Rejected<Issue>(var errors) -> frame.refuse(known(form(input, errors), sheet, offered));
      case Accepted<Issue>(Issue issue) -> {
        IssueFormPage again = known(form(input, List.of(taken())), sheet, offered);
        yield revised(actor, sheet, seen.get(), issue, again, frame);
      }
    };
  }

  private View revised(
      Actor actor, Sheet sheet, long seen, Issue issue, IssueFormPage again, Frame frame) {
    try {
      return answer(writing.revise(actor, sheet.issue().id(), seen, issue), again, frame);
    } catch (StaleChangeException _) {
      FormView outdated = again.form().outdated("slug", sheet.version());
      return frame.refuse(
          new IssueFormPage(outdated, again.address(), again.back(), again.items()));
    }
  }

  @PostMapping(DeskPaths.ONE + "/removal")
  View discard(@PathVariable UUID id, Actor actor, Frame frame) {
    return switch (writing.discard(actor, new NewsletterId(id))) {
      case Outcome.Kept _ -> frame.seeOther(DeskPaths.LIST, "newsletters.notice.discarded");
      case Outcome.NotADraft _, Outcome.AddressTaken _ ->
          frame.seeOther(DeskPaths.one(new NewsletterId(id)), "newsletters.notice.notNow");
    };
  }

  private static View answer(Outcome outcome, IssueFormPage again, Frame frame) {
    return switch (outcome) {
      case Outcome.Kept(NewsletterId id) ->
          frame.seeOther(DeskPaths.one(id), "newsletters.notice.kept");
      case Outcome.AddressTaken _ -> frame.refuse(again);
      case Outcome.NotADraft _ -> frame.seeOther(again.back(), "newsletters.notice.notNow");
    };
  }

  private static FieldError taken() {
    return FieldError.of("/slug", "ADDRESS_TAKEN");
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(IssueForm.TEXTS, input.typed(), errors);
  }

  private static IssueFormPage fresh(FormView form, List<Novelty> offered) {
    return new IssueFormPage(
        form, DeskPaths.LIST, DeskPaths.LIST, IssueForm.known(offered, List.of()));
  }

  private static IssueFormPage known(FormView form, Sheet sheet, List<Novelty> offered) {
    String page = DeskPaths.one(sheet.issue().id());
    return new IssueFormPage(
        form, page + "/edit", page, IssueForm.known(offered, sheet.issue().items()));
  }

  private Sheet find(UUID id) {
    return desk.find(new NewsletterId(id)).orElseThrow(() -> new NotFoundException("newsletter"));
  }
}
