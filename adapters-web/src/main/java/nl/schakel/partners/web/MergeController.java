package nl.schakel.partners.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.partners.usecase.KeepPartners;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where two entries become one: what would happen is shown first. */
@Controller
@RequestMapping(EntryPage.PATH + "/{id}/merging")
@Requires(Permission.KEEP_PARTNERS)
class MergeController {

  private final EntryForms forms;
  private final PartnerBook book;
  private final KeepPartners directory;

  MergeController(EntryForms forms, PartnerBook book, KeepPartners directory) {
    this.forms = forms;
    this.book = book;
    this.directory = directory;
  }

  @GetMapping
  View ask(@PathVariable UUID id, Input input, Frame frame) {
    Entry entry = forms.entry(new OrganisationId(id));
    boolean isAsked = !input.typed().getOrDefault("into", List.of("")).getFirst().isBlank();
    Optional<Entry> heir = heir(input, entry);
    return frame.show(page(entry, heir, input, isAsked && heir.isEmpty(), frame));
  }

  @PostMapping
  View merge(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Entry entry = forms.entry(new OrganisationId(id));
    return heir(input, entry)
        .map(heir -> merge(actor, entry, heir, frame))
        .orElseGet(() -> frame.refuse(page(entry, Optional.empty(), input, true, frame)));
  }

  private View merge(Actor actor, Entry entry, Entry heir, Frame frame) {
    return EntryController.answer(
        directory.merge(actor, entry.id(), heir.id()),
        "partners.notice.entry.merged",
        heir.id(),
        frame);
  }

  private Optional<Entry> heir(Input input, Entry entry) {
    return input
        .optional("into", Slug::parse)
        .ifRight()
        .flatMap(slug -> slug)
        .flatMap(slug -> book.entry(slug, EnumSet.noneOf(Audience.class)))
        .filter(other -> other.standing() != Standing.MERGED && !other.id().equals(entry.id()));
  }

  private static MergePage page(
      Entry entry, Optional<Entry> heir, Input input, boolean wrong, Frame frame) {
    List<FieldError> errors = wrong ? List.of(FieldError.of("/into", "UNKNOWN_CHOICE")) : List.of();
    return new MergePage(
        new FormView(MergePage.TEXTS, input.typed(), errors),
        entry.name().in(frame.language()),
        EntryPage.address(entry.id()),
        heir.map(other -> other.name().in(frame.language())),
        heir.map(other -> other.slug().value()).orElse(""));
  }
}
