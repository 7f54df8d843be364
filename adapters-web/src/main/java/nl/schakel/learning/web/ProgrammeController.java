package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One programme, and one run of it. */
@Controller
@Requires(Permission.ANYONE)
class ProgrammeController {

  private final Shown shown;
  private final ProgrammeShowing programmes;
  private final EditionShowing editions;
  private final Clock clock;

  ProgrammeController(
      Shown shown, ProgrammeShowing programmes, EditionShowing editions, Clock clock) {
    this.shown = shown;
    this.programmes = programmes;
    this.editions = editions;
    this.clock = clock;
  }

  @GetMapping("/programmes/{slug}")
  @SameForEveryVisitor
  View programme(@PathVariable Slug slug, Caller caller, Frame frame) {
    Instant now = clock.instant();
    Offer offer = shown.programme(slug, caller, now);
    return frame.show(programmes.page(subject(offer), shown.runs(offer, caller), frame, now));
  }

  @GetMapping("/editions/{id}")
  @SameForEveryVisitor
  View edition(@PathVariable UUID id, Caller caller, Frame frame) {
    Instant now = clock.instant();
    Offer offer = shown.programmeOf(new EditionId(id), caller, now);
    Run run = shown.run(offer, new EditionId(id), caller);
    return frame.show(editions.page(subject(offer), run, shown.runs(offer, caller), frame, now));
  }

  private Subject subject(Offer offer) {
    return new Subject(offer, shown.grant(offer), shown.names(offer));
  }
}
