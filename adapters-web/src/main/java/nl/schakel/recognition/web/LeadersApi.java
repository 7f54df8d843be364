package nl.schakel.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.query.LeadingBook.Filter;
import nl.schakel.recognition.query.LeadingBook.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may lead what, for programs of who gave what they completed. */
@RestController
@RequestMapping("/api/v1/leaders")
@Requires(Permission.DELIVER_POINTS)
class LeadersApi {

  private final LeadingBook book;
  private final Clock clock;

  LeadersApi(LeadingBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * Which of them are asked for.
   *
   * @param q in the name
   * @param endingSoon only rights that end within three months
   */
  record LeadersQuery(
      Optional<String> q, Optional<Kind> kind, boolean endingSoon, int pageNumber, int pageSize) {}

  /**
   * A right to lead, which follows from a completion and is gone with it.
   *
   * @param until exclusive
   */
  record LeaderShape(
      UUID personId, String name, Kind kind, List<String> languages, LocalDate until) {

    static LeaderShape of(Line line) {
      return new LeaderShape(
          line.person().value(),
          line.name(),
          line.kind(),
          line.languages().stream().map(Language::tag).sorted().toList(),
          line.until());
    }
  }

  /** What ends first comes first; of one person and kind only the right that lasts longest. */
  @GetMapping
  Listing<LeaderShape> leaders(@Accepts(LeadersQuery.class) Input input, Actor actor) {
    var words =
        input.optional("q", typed -> PlainText.line(typed, LeadersController.LONGEST_SEARCH));
    var kind = input.optional("kind", As.oneOf(Kind.class));
    var soon = input.flag("endingSoon");
    var page = input.page();
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecognitionWords.ZONE);
    Set<OrganisationId> own = actor.organisationsFor(Permission.DELIVER_POINTS);
    return input.orReject(
        () ->
            Listing.of(
                book.list(
                        new Filter(
                            own,
                            words.get(),
                            kind.get(),
                            today,
                            Optional.of(LeadingWords.soon(today)).filter(_ -> soon.get())),
                        page.get())
                    .map(LeaderShape::of)));
  }
}
