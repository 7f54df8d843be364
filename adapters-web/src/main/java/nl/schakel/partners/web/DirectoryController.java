package nl.schakel.partners.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.usecase.CheckContacts;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** What needs whoever keeps the directory, and all that is in it. */
@Controller
@Requires(Permission.KEEP_PARTNERS)
class DirectoryController {

  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final int MOST = 50;
  private static final int LONGEST = 100;

  private final DirectoryDesk desk;
  private final CheckContacts checks;
  private final Clock clock;

  DirectoryController(DirectoryDesk desk, CheckContacts checks, Clock clock) {
    this.desk = desk;
    this.checks = checks;
    this.clock = clock;
  }

  @GetMapping(DirectoryPage.PATH)
  View list(Input input, Frame frame) {
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    Optional<String> typed = words.ifRight().flatMap(text -> text);
    PageRequest request = page.ifRight().orElse(PageRequest.first());
    Page<DirectoryDesk.Line> entries = desk.entries(typed, request);
    return frame.show(
        new DirectoryPage(
            desk.proposals(MOST),
            desk.complaints(MOST),
            desk.alike(MOST),
            desk.unverified(clock.instant().minus(A_YEAR), MOST),
            typed.orElse(""),
            entries.items(),
            entries.total(),
            Pages.numbered(entries.number(), entries.totalPages(), at -> address(typed, at))));
  }

  private static String address(Optional<String> words, long page) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(DirectoryPage.PATH).queryParam("pageNumber", page);
    return words
        .map(typed -> address.queryParam("q", "{q}").encode().buildAndExpand(typed).toUriString())
        .orElseGet(address::toUriString);
  }

  @PostMapping("/directory/contact-points/{id}/settlement")
  View settle(@PathVariable UUID id, Actor actor, Frame frame) {
    return switch (checks.settle(actor, new ContactPointId(id))) {
      case CheckContacts.Outcome.Noted _, CheckContacts.Outcome.Over _ ->
          frame.seeOther(DirectoryPage.PATH, "partners.notice.desk.settled");
    };
  }
}
