package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.usecase.PublishChain;
import nl.schakel.chains.usecase.PublishChain.Command;
import nl.schakel.chains.usecase.PublishChain.Outcome;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.places.WorkingDays;
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

/** The last look before a draft is what holds. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(KeepingDesk.PATH + "/{chain}/publication")
class PublicationController {

  private static final String TEXTS = "chains.publish";

  private final KeepingDesk desk;
  private final KeptChainShowing chains;
  private final PublishChain publishing;
  private final Clock clock;

  PublicationController(
      KeepingDesk desk, KeptChainShowing chains, PublishChain publishing, Clock clock) {
    this.desk = desk;
    this.chains = chains;
    this.publishing = publishing;
    this.clock = clock;
  }

  @GetMapping
  View summary(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    String today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE).toString();
    Map<String, List<String>> values = DraftSeen.with(Map.of("on", List.of(today)), work);
    return frame.show(page(work, new FormView(TEXTS, values, List.of()), frame));
  }

  @PostMapping
  View publish(@PathVariable UUID chain, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    var on = input.required("on", As.date());
    var seen = DraftSeen.read(input);
    return switch (input.outcome(on)) {
      case Rejected<LocalDate>(var errors) -> refuse(work, input, errors, frame);
      case Accepted<LocalDate>(LocalDate day) -> {
        Command command =
            new Command(actor, work.chain().id(), Optional.of(seen.get()), day, Optional.empty());
        try {
          yield answer(publishing.publish(command), work, input, frame);
        } catch (StaleChangeException _) {
          FormView typed = new FormView(TEXTS, input.typed(), List.of());
          yield frame.refuse(page(work, DraftSeen.outdated(typed, "on", work), frame));
        }
      }
    };
  }

  private View answer(Outcome outcome, Work work, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Published _ -> frame.seeOther(work.address(), "chains.notice.published");
      case Outcome.Retired _, Outcome.NothingToDo _ ->
          frame.seeOther(work.address(), "chains.notice.noDraft");
      case Outcome.Unwell _ -> frame.seeOther(work.address() + "/health", "chains.notice.unwell");
      case Outcome.NotAccepted _ ->
          frame.seeOther(work.address() + "/places", "chains.notice.notAccepted");
      case Outcome.InTheFuture _ ->
          refuse(work, input, List.of(FieldError.of("/on", "IN_THE_FUTURE")), frame);
    };
  }

  private View refuse(Work work, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(page(work, new FormView(TEXTS, input.typed(), errors), frame));
  }

  private PublicationPage page(Work work, FormView form, Frame frame) {
    return new PublicationPage(chains.page(work, frame), form);
  }
}
