package nl.schakel.partners.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.query.DirectoryDesk.Line;
import nl.schakel.partners.usecase.KeepPartners;
import nl.schakel.partners.usecase.KeepPartners.Outcome;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where a coordinator puts an organisation into the directory. */
@Controller
@RequestMapping(EntryPage.PATH + "/new")
@Requires(Permission.KEEP_PARTNERS)
class NewEntryController {

  private final EntryForms forms;
  private final KeepPartners directory;
  private final DirectoryDesk desk;
  private final Organisations organisations;

  NewEntryController(
      EntryForms forms, KeepPartners directory, DirectoryDesk desk, Organisations organisations) {
    this.forms = forms;
    this.directory = directory;
    this.desk = desk;
    this.organisations = organisations;
  }

  private record Listing(OrganisationCard organisation, Slug slug, Profile profile) {}

  @GetMapping
  View begin(Frame frame) {
    return frame.show(page(forms.of(Map.of("languages", List.of("nl"))), List.of()));
  }

  @PostMapping
  View list(Input input, Actor actor, Frame frame) {
    EntryForm form = forms.of(input.typed());
    if (form.asksForMore()) {
      return frame.show(page(form, List.of()));
    }
    var organisation = input.required("organisation", this::organisation);
    var slug = input.optional("slug", Slug::parse);
    var evenSo = input.flag("evenSo");
    var profile = forms.ofForm(input, Optional.empty());
    return switch (input.outcome(
        () ->
            new Listing(
                organisation.get(),
                slug.get().orElseGet(() -> slug(organisation.get())),
                profile.get()))) {
      case Rejected<Listing>(var errors) -> frame.refuse(page(form.withErrors(errors), List.of()));
      case Accepted<Listing>(Listing listing) -> {
        List<Line> alike = evenSo.get() ? List.of() : alike(listing);
        yield alike.isEmpty()
            ? answer(actor, listing, form, frame)
            : frame.refuse(page(form, alike));
      }
    };
  }

  private View answer(Actor actor, Listing listing, EntryForm form, Frame frame) {
    OrganisationId id = listing.organisation().id();
    return switch (directory.list(actor, id, listing.slug(), listing.profile())) {
      case Outcome.Done _ -> frame.seeOther(EntryPage.address(id), "partners.notice.entry.listed");
      case Outcome.SlugTaken _ -> refused(form, "/slug", frame);
      case Outcome.AlreadyListed _, Outcome.PartOfAnother _ ->
          refused(form, "/organisation", frame);
    };
  }

  private View refused(EntryForm form, String field, Frame frame) {
    return frame.refuse(
        page(form.withErrors(List.of(FieldError.of(field, "ALREADY_EXISTS"))), List.of()));
  }

  private List<Line> alike(Listing listing) {
    Stream<String> sites = listing.profile().website().stream().map(site -> host(site.value()));
    Stream<String> mailboxes =
        listing.profile().contactPoints().stream()
            .flatMap(point -> point.email().stream())
            .map(email -> email.domain().toLowerCase(Locale.ROOT));
    Set<String> hosts = Stream.concat(sites, mailboxes).collect(Collectors.toSet());
    return desk.alikeTo(listing.organisation().name(), hosts);
  }

  private static String host(String address) {
    return address
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .split("[/:]", 2)[0];
  }

  private Parsed<OrganisationCard> organisation(String typed) {
    return organisations.all().stream()
        .filter(card -> card.id().value().toString().equals(typed))
        .findFirst()
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_CHOICE"));
  }

  private static Slug slug(OrganisationCard organisation) {
    return Slug.of(organisation.name().in(Language.DUTCH), new Slug("partner"));
  }

  private NewEntryPage page(EntryForm form, List<Line> alike) {
    return new NewEntryPage(form, organisations.all(), alike);
  }
}
