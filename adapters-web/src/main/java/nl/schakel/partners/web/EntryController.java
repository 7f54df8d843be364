package nl.schakel.partners.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.usecase.KeepPartners;
import nl.schakel.partners.usecase.KeepPartners.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
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

/** Where a coordinator changes, hides and shows an entry. */
@Controller
@RequestMapping(EntryPage.PATH + "/{id}")
@Requires(Permission.KEEP_PARTNERS)
class EntryController {

  private final EntryForms forms;
  private final KeepPartners directory;
  private final EntryPast past;
  private final MyOrganisationPages own;

  EntryController(
      EntryForms forms, KeepPartners directory, EntryPast past, MyOrganisationPages own) {
    this.forms = forms;
    this.directory = directory;
    this.past = past;
    this.own = own;
  }

  @GetMapping
  View edit(@PathVariable UUID id, Frame frame) {
    Entry entry = forms.entry(new OrganisationId(id));
    return frame.show(page(entry, forms.of(entry.profile()), entry.version(), false, frame));
  }

  @PostMapping
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Entry entry = forms.entry(new OrganisationId(id));
    long seen = input.required("version", As.integer(0, Integer.MAX_VALUE)).ifRight().orElse(-1);
    EntryForm form = forms.of(input.typed());
    if (form.asksForMore()) {
      return frame.show(page(entry, form, seen, false, frame));
    }
    if (seen != entry.version()) {
      return frame.refuse(page(entry, form, entry.version(), true, frame));
    }
    return switch (input.outcome(forms.ofForm(input, Optional.of(entry.profile())))) {
      case Rejected<Profile>(var errors) ->
          frame.refuse(page(entry, form.withErrors(errors), seen, false, frame));
      case Accepted<Profile>(Profile profile) -> revise(actor, entry, profile, form, frame);
    };
  }

  private View revise(Actor actor, Entry entry, Profile profile, EntryForm form, Frame frame) {
    try {
      return answer(
          directory.revise(actor, entry.id(), entry.version(), profile),
          "partners.notice.entry.saved",
          entry.id(),
          frame);
    } catch (StaleChangeException _) {
      Entry now = forms.entry(entry.id());
      return frame.refuse(page(now, form, now.version(), true, frame));
    }
  }

  @PostMapping("/hiding")
  View hide(@PathVariable UUID id, Actor actor, Frame frame) {
    OrganisationId partner = new OrganisationId(id);
    return answer(directory.hide(actor, partner), "partners.notice.entry.hidden", partner, frame);
  }

  @PostMapping("/showing")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    OrganisationId partner = new OrganisationId(id);
    return answer(directory.show(actor, partner), "partners.notice.entry.shown", partner, frame);
  }

  static View answer(Outcome outcome, String done, OrganisationId partner, Frame frame) {
    String page = EntryPage.address(partner);
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(page, done);
      case Outcome.PartOfAnother _ -> frame.seeOther(page, "partners.notice.entry.partOfAnother");
      case Outcome.AlreadyListed _, Outcome.SlugTaken _ ->
          frame.seeOther(page, "partners.notice.entry.there");
    };
  }

  private EntryPage page(Entry entry, EntryForm form, long version, boolean stale, Frame frame) {
    return new EntryPage(
        form,
        entry.name().in(frame.language()),
        entry,
        version,
        stale,
        own.capacities(entry, EntryPage.address(entry.id()), frame),
        past.of(entry.id(), frame));
  }
}
