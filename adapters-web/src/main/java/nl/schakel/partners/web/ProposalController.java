package nl.schakel.partners.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.query.DirectoryDesk.Proposal;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.usecase.ProposeProfile;
import nl.schakel.partners.usecase.ProposeProfile.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
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

/** Where a coordinator sees what a partner would like the directory to say, and decides. */
@Controller
@RequestMapping(ProposalPage.PATH + "{id}")
@Requires(Permission.KEEP_PARTNERS)
class ProposalController {

  private static final int LONGEST_REASON = 1_000;

  private final DirectoryDesk desk;
  private final EntryForms forms;
  private final ProposeProfile proposals;

  ProposalController(DirectoryDesk desk, EntryForms forms, ProposeProfile proposals) {
    this.desk = desk;
    this.forms = forms;
    this.proposals = proposals;
  }

  @GetMapping
  View show(@PathVariable UUID id, Frame frame) {
    return frame.show(page(id, FormView.empty(ProposalPage.TEXTS), false, frame));
  }

  @PostMapping("/approval")
  View approve(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    try {
      Outcome outcome = proposals.approve(actor, id, seen);
      return answer(outcome, "partners.notice.proposal.approved", frame);
    } catch (StaleChangeException _) {
      return frame.refuse(page(id, FormView.empty(ProposalPage.TEXTS), true, frame));
    }
  }

  @PostMapping("/refusal")
  View decline(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var reason = input.required("reason", typed -> PlainText.lines(typed, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) ->
          frame.refuse(
              page(id, new FormView(ProposalPage.TEXTS, input.typed(), errors), false, frame));
      case Accepted<String>(String why) ->
          answer(proposals.decline(actor, id, why), "partners.notice.proposal.declined", frame);
    };
  }

  private static View answer(Outcome outcome, String done, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(DirectoryPage.PATH, done);
      case Outcome.NotOpen _, Outcome.NothingNew _ ->
          frame.seeOther(DirectoryPage.PATH, "partners.notice.proposal.notOpen");
      case Outcome.NotNow _ ->
          frame.seeOther(DirectoryPage.PATH, "partners.notice.proposal.notNow");
    };
  }

  private ProposalPage page(UUID id, FormView form, boolean stale, Frame frame) {
    Proposal proposal = desk.proposal(id).orElseThrow(() -> new NotFoundException("proposal"));
    Entry entry = forms.entry(proposal.partner());
    return new ProposalPage(
        form,
        entry.name().in(frame.language()),
        ProposalPage.PATH + id,
        EntryPage.address(entry.id()),
        ProposalWords.status(proposal.state(), frame),
        frame.dates().moment(proposal.since(), PartnerShowing.HOME),
        proposal.isOpen(),
        proposal.basis() != entry.version(),
        stale,
        entry.version(),
        new ProfileChanges(forms.words(frame)).between(entry.profile(), proposal.profile()));
  }
}
