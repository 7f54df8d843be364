package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.usecase.ProposeProfile;
import nl.schakel.partners.usecase.ProposeProfile.Outcome;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where a partner keeps what the directory says of it: it proposes, a coordinator decides. */
@Controller
@RequestMapping(MyOrganisationPage.PATH)
@Requires(Permission.EDIT_OWN_PARTNER)
class MyOrganisationController {

  private final EntryForms forms;
  private final MyOrganisationPages pages;
  private final ProposeProfile proposals;
  private final PartnerCards partners;
  private final Organisations organisations;

  MyOrganisationController(
      EntryForms forms,
      MyOrganisationPages pages,
      ProposeProfile proposals,
      PartnerCards partners,
      Organisations organisations) {
    this.forms = forms;
    this.pages = pages;
    this.proposals = proposals;
    this.partners = partners;
    this.organisations = organisations;
  }

  @GetMapping
  View choose(Actor actor, Frame frame) {
    var mine = actor.organisationsFor(Permission.EDIT_OWN_PARTNER);
    var listed = partners.cards(mine).keySet();
    List<Link> links =
        organisations.cards(listed).values().stream().map(card -> link(card, frame)).toList();
    return links.size() == 1
        ? frame.seeOther(links.getFirst().address())
        : frame.show(new MyOrganisationsPage(links));
  }

  private static Link link(OrganisationCard card, Frame frame) {
    return new Link(card.name().in(frame.language()), MyOrganisationPage.address(card.id()));
  }

  @GetMapping("/{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(pages.page(own(id, actor), frame));
  }

  @PostMapping("/{id}")
  View propose(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Entry entry = own(id, actor);
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    EntryForm form = forms.of(input.typed());
    if (form.asksForMore()) {
      return frame.show(pages.page(entry, form, seen, false, frame));
    }
    if (seen != entry.version()) {
      return frame.refuse(pages.page(entry, form, entry.version(), true, frame));
    }
    return switch (input.outcome(forms.ofForm(input, Optional.of(pages.latest(entry))))) {
      case Rejected<Profile>(var errors) ->
          frame.refuse(pages.page(entry, form.withErrors(errors), seen, false, frame));
      case Accepted<Profile>(Profile profile) -> propose(actor, entry, profile, form, frame);
    };
  }

  private View propose(Actor actor, Entry entry, Profile profile, EntryForm form, Frame frame) {
    try {
      return answer(
          proposals.propose(actor, entry.id(), entry.version(), profile), entry.id(), frame);
    } catch (StaleChangeException _) {
      Entry now = forms.entry(entry.id());
      return frame.refuse(pages.page(now, form, now.version(), true, frame));
    }
  }

  @PostMapping("/{id}/withdrawal")
  View withdraw(@PathVariable UUID id, Actor actor, Frame frame) {
    Entry entry = own(id, actor);
    return switch (proposals.withdraw(actor, entry.id())) {
      case Outcome.Done _ ->
          frame.seeOther(MyOrganisationPage.address(entry.id()), "partners.notice.my.withdrawn");
      case Outcome other -> answer(other, entry.id(), frame);
    };
  }

  private static View answer(Outcome outcome, OrganisationId id, Frame frame) {
    String page = MyOrganisationPage.address(id);
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(page, "partners.notice.my.proposed");
      case Outcome.NothingNew _ -> frame.seeOther(page, "partners.notice.my.nothingNew");
      case Outcome.NotOpen _ -> frame.seeOther(page, "partners.notice.my.notOpen");
      case Outcome.NotNow _ -> frame.seeOther(page, "partners.notice.my.notNow");
    };
  }

  private Entry own(UUID id, Actor actor) {
    OrganisationId organisation = new OrganisationId(id);
    if (!actor.mayFor(Permission.EDIT_OWN_PARTNER, organisation)) {
      throw new NotFoundException("partner");
    }
    return forms.entry(organisation);
  }
}
