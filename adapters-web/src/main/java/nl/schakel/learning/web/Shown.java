package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.Prospectus;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import org.springframework.stereotype.Component;

/**
 * What a caller may see, for pages and API alike: drafts exist for the planners of the organiser
 * only, and what does not exist for somebody is not found.
 */
@Component
class Shown {

  private final Prospectus prospectus;
  private final Grants grants;
  private final Names names;

  Shown(Prospectus prospectus, Grants grants, Names names) {
    this.prospectus = prospectus;
    this.grants = grants;
    this.names = names;
  }

  Offer programme(Slug slug, Caller caller, Instant now) {
    return prospectus
        .programme(slug, now)
        .filter(offer -> isFor(offer, caller))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  Offer programmeOf(EditionId edition, Caller caller, Instant now) {
    return prospectus
        .programmeOf(edition, now)
        .filter(offer -> isFor(offer, caller))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  /** In lists: what everybody may enrol in, and for planners all. */
  List<Run> runs(Offer offer, Caller caller) {
    boolean planner = plans(offer, caller);
    return prospectus.runs(offer.id()).stream()
        .filter(run -> planner || (run.isPublic() && run.stage() != Stage.DRAFT))
        .toList();
  }

  /** By its own address also a restricted one, which those who are invited are sent. */
  Run run(Offer offer, EditionId edition, Caller caller) {
    return prospectus
        .run(edition)
        .filter(run -> run.stage() != Stage.DRAFT || plans(offer, caller))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  Optional<GrantCard> grant(Offer offer) {
    return offer.grant().flatMap(grants::find);
  }

  Known names(Offer offer) {
    return names.knownWith(
        Stream.of(
                Stream.of(offer.organiser()),
                offer.roles().stream().map(Role::organisation),
                offer.points().stream().map(Prospectus.Points::register))
            .flatMap(each -> each)
            .distinct()
            .toList());
  }

  private static boolean isFor(Offer offer, Caller caller) {
    return offer.publicity() != Publicity.DRAFT || plans(offer, caller);
  }

  private static boolean plans(Offer offer, Caller caller) {
    return caller
        .actor()
        .filter(actor -> actor.mayFor(Permission.PLAN_PROGRAMMES, offer.organiser()))
        .isPresent();
  }
}
