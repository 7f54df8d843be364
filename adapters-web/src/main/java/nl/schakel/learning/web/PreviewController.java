package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows planners their programme as everybody will see it, before anybody does. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class PreviewController {

  private final OwnPlans own;
  private final Shown shown;
  private final ProgrammeShowing showing;
  private final Clock clock;

  PreviewController(OwnPlans own, Shown shown, ProgrammeShowing showing, Clock clock) {
    this.own = own;
    this.shown = shown;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping("/planning/programmes/{id}/preview")
  View preview(@PathVariable UUID id, Actor actor, Frame frame) {
    Instant now = clock.instant();
    Slug slug = own.programme(actor, new ProgrammeId(id)).description().slug();
    Offer offer = shown.programme(slug, actor, now);
    Subject subject = new Subject(offer, shown.grant(offer), shown.names(offer));
    return frame.show(showing.page(subject, shown.runs(offer, actor), frame, now));
  }
}
