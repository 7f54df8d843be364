package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.usecase.DecideProposals;
import nl.schakel.workshops.usecase.DecideProposals.Outcome;
import nl.schakel.workshops.web.ProposalInput.Suggested;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is proposed in a workshop, and what comes of it. */
@Controller
@RequestMapping(WorkshopsController.PATH + "/{id}/proposals")
@Requires(Permission.KEEP_CHAINS)
class ProposalController {

  private final DecideProposals deciding;
  private final OneWorkshop showing;

  ProposalController(DecideProposals deciding, OneWorkshop showing) {
    this.deciding = deciding;
    this.showing = showing;
  }

  @PostMapping
  View propose(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    WorkshopId workshop = new WorkshopId(id);
    return switch (ProposalInput.read(input)) {
      case Rejected<Suggested>(var errors) ->
          frame.refuse(
              showing.page(actor, workshop, frame).refusing(form(input, errors), Optional.empty()));
      case Accepted<Suggested>(var said) -> {
        Outcome outcome =
            deciding.propose(actor, workshop, UUID.randomUUID(), said.text(), said.change());
        yield outcome instanceof Outcome.TellsOfSomebody(var told, var findings)
            ? frame.refuse(
                showing
                    .page(actor, workshop, frame)
                    .refusing(
                        form(input, List.of(FieldError.of(field(said, told), "TELLS_OF_SOMEBODY"))),
                        Optional.of(MarkedText.of(told, findings))))
            : answer(id, outcome, "workshops.notice.proposed", frame);
      }
    };
  }

  private static String field(Suggested said, String told) {
    boolean asked = said.change().filter(it -> it.words().indexOf(told) == 0).isPresent();
    return said.text().equals(told) ? "/text" : asked ? "/condition" : "/otherwise";
  }

  @PostMapping("/{proposal}/decisions")
  View decide(
      @PathVariable UUID id, @PathVariable UUID proposal, Input input, Actor actor, Frame frame) {
    var party = input.id("party", OrganisationId::new);
    var decision = input.required("decision", As.oneOf(Decision.class));
    input.orReject(decision);
    return answer(
        id,
        deciding.decide(actor, new WorkshopId(id), proposal, party.get(), decision.get()),
        "workshops.notice.decided",
        frame);
  }

  @PostMapping("/{proposal}/draft")
  View draft(@PathVariable UUID id, @PathVariable UUID proposal, Actor actor, Frame frame) {
    return answer(
        id, deciding.draft(actor, new WorkshopId(id), proposal), "workshops.notice.drafted", frame);
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(WorkshopPage.TEXTS, input.typed(), errors);
  }

  private static View answer(UUID id, Outcome outcome, String notice, Frame frame) {
    return frame.seeOther(
        WorkshopsController.PATH + "/" + id,
        switch (outcome) {
          case Outcome.Done _, Outcome.Drafted _ -> notice;
          case Outcome.NotAccepted _ -> "workshops.notice.notAccepted";
          case Outcome.LinkGone _ -> "workshops.notice.linkGone";
          case Outcome.NotNow _, Outcome.TellsOfSomebody _ -> "workshops.notice.notNow";
        });
  }
}
