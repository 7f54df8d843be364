package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.newsletters.query.Archive.Heading;
import nl.schakel.newsletters.query.Archive.Past;
import nl.schakel.newsletters.usecase.Subscribe;
import nl.schakel.newsletters.usecase.Subscribe.Command;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The newsletter, for everybody. */
@Controller
@Requires(Permission.ANYONE)
class NewsletterController {

  private final Archive archive;
  private final Subscribe subscribing;
  private final PreferencesForm preferences;
  private final IssueShowing showing;
  private final Heads heads;

  NewsletterController(
      Archive archive,
      Subscribe subscribing,
      PreferencesForm preferences,
      IssueShowing showing,
      Heads heads) {
    this.archive = archive;
    this.subscribing = subscribing;
    this.preferences = preferences;
    this.showing = showing;
    this.heads = heads;
  }

  @GetMapping(NewsletterPage.PATH)
  View all(PageRequest page, Frame frame) {
    FormView form =
        new FormView(
            PreferencesForm.TEXTS, Map.of("language", List.of(frame.language().tag())), List.of());
    return frame.show(page(form, page, frame));
  }

  @PostMapping(NewsletterPage.PATH)
  @Limited("newsletter")
  View subscribe(Input input, Frame frame) {
    var email = input.required("email", EmailAddress::parse);
    var chosen = preferences.read(input);
    return switch (input.outcome(() -> new Command(email.get(), chosen.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              page(
                  new FormView(PreferencesForm.TEXTS, input.typed(), errors),
                  PageRequest.first(),
                  frame));
      case Accepted<Command>(var command) ->
          switch (subscribing.subscribe(command)) {
            case Subscribe.Outcome.Taken _ -> frame.seeOther(NewsletterPage.PATH + "/sent");
          };
    };
  }

  private NewsletterPage page(FormView form, PageRequest asked, Frame frame) {
    Page<Heading> past = archive.list(asked);
    return new NewsletterPage(
        heads
            .ofList(NewsletterPage.PATH, "newsletters.list", frame)
            .withFeed(NewsletterFeedController.PATH),
        form,
        preferences.choices(frame),
        past.items().stream().map(it -> NewsletterPage.Past.of(it, frame)).toList(),
        Pages.numbered(
            past.number(), past.totalPages(), n -> NewsletterPage.PATH + "?pageNumber=" + n));
  }

  @GetMapping(NewsletterPage.PATH + "/sent")
  View sent(Frame frame) {
    return frame.show(new AskedPage());
  }

  @GetMapping(NewsletterPage.PATH + "/{slug}")
  View one(@PathVariable String slug, Frame frame) {
    Past past =
        Slug.parse(slug)
            .asOptional()
            .flatMap(archive::find)
            .orElseThrow(() -> new NotFoundException("newsletter"));
    return frame.show(showing.page(past, frame));
  }
}
