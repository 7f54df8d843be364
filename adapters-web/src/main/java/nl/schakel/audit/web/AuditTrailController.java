package nl.schakel.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.audit.query.AuditSearch;
import nl.schakel.audit.query.AuditTrail;
import nl.schakel.audit.query.AuditTrailPart;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who did what, when, to what: for whoever has to answer for it. */
@Controller
@Requires(Permission.ADMINISTER)
class AuditTrailController {

  static final String PATH = "/administration/audit";

  /** In which days an administrator thinks. */
  static final ZoneId OFFICE = ZoneId.of("Europe/Amsterdam");

  private final AuditTrail trail;

  AuditTrailController(AuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping(PATH)
  View search(Input input, Frame frame) {
    FormView form = new FormView("audit.search", input.typed(), List.of());
    return switch (read(input)) {
      case Outcome.Accepted<AuditSearch>(var search) ->
          frame.show(page(form, trail.find(search), frame));
      case Outcome.Rejected<AuditSearch>(var errors) ->
          frame.refuse(
              page(
                  form.withErrors(errors), new AuditTrailPart(List.of(), Optional.empty()), frame));
    };
  }

  private static Outcome<AuditSearch> read(Input input) {
    var action = input.optional("action", text -> PlainText.line(text, 80));
    var subject = input.optional("subject", As.id(Function.identity()));
    var by = input.optional("by", As.id(Function.identity()));
    var from = input.optional("from", As.date());
    var until = input.optional("until", As.date());
    var olderThan = input.optional("olderThan", As.id(Function.identity()));
    return input.outcome(
        () ->
            new AuditSearch(
                action.get(),
                subject.get(),
                by.get(),
                from.get().map(AuditTrailController::startOf),
                until.get().map(day -> startOf(day.plusDays(1))),
                olderThan.get()));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(OFFICE).toInstant();
  }

  private AuditTrailPage page(FormView form, AuditTrailPart part, Frame frame) {
    return AuditTrailPage.of(form, trail.actions(), part, frame.words());
  }
}
