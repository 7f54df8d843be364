package nl.schakel.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.query.LeadingBook.Filter;
import nl.schakel.recognition.query.LeadingBook.Line;
import nl.schakel.recognition.usecase.KeepLeading;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who may lead what, for the coordinators of who gave what they completed. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class LeadersController {

  static final String PATH = "/recognition/leaders";

  static final int LONGEST_SEARCH = 100;
  static final int MOST_LANGUAGES = 10;

  private final LeadingBook book;
  private final KeepLeading leading;
  private final Clock clock;

  LeadersController(LeadingBook book, KeepLeading leading, Clock clock) {
    this.book = book;
    this.leading = leading;
    this.clock = clock;
  }

  private record Asked(
      Optional<String> words, Optional<Kind> kind, boolean soon, PageRequest page) {}

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST_SEARCH));
    var kind = input.optional("kind", As.oneOf(Kind.class));
    var soon = input.flag("soon");
    var page = input.page();
    Asked asked = input.orReject(() -> new Asked(words.get(), kind.get(), soon.get(), page.get()));
    return frame.show(page(actor, asked, FormView.empty(LeadersPage.TEXTS), frame));
  }

  private LeadersPage page(Actor actor, Asked asked, FormView form, Frame frame) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecognitionWords.ZONE);
    Page<Line> lines =
        book.list(
            new Filter(
                actor.organisationsFor(Permission.DELIVER_POINTS),
                asked.words(),
                asked.kind(),
                today,
                Optional.of(LeadingWords.soon(today)).filter(_ -> asked.soon())),
            asked.page());
    return new LeadersPage(
        lines.map(line -> LeadingWords.row(line, today, frame)).items(),
        Pages.numbered(
            lines.number(), lines.totalPages(), number -> PATH + "?pageNumber=" + number),
        asked.words().orElse(""),
        asked.kind().map(Kind::name),
        asked.soon(),
        LeadingWords.kinds(frame),
        LeadingWords.spoken(frame),
        form);
  }

  private record Spoken(PersonId person, List<Language> languages) {}

  @PostMapping(PATH + "/languages")
  View setLanguages(Input input, Actor actor, Frame frame) {
    var person = input.id("person", PersonId::new);
    var languages = input.list("language", 0, MOST_LANGUAGES, Language::parse);
    return switch (input.outcome(() -> new Spoken(person.get(), languages.get()))) {
      case Rejected<Spoken>(var errors) -> again(actor, input, errors, frame);
      case Accepted<Spoken>(var spoken) -> {
        try {
          leading.setLanguages(
              actor,
              spoken.person(),
              Set.copyOf(spoken.languages()),
              LeadersPage.seen(input.typed(), spoken.person()));
          yield frame.seeOther(PATH, "recognition.notice.languages");
        } catch (StaleChangeException _) {
          yield again(actor, input, List.of(FieldError.of("/language", "STALE")), frame);
        }
      }
    };
  }

  /** With what is said now beside what was typed. */
  private View again(Actor actor, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        page(
            actor,
            new Asked(Optional.empty(), Optional.empty(), false, PageRequest.first()),
            new FormView(LeadersPage.TEXTS, input.typed(), errors),
            frame));
  }
}
