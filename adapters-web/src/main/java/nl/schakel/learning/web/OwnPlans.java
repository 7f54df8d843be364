package nl.schakel.learning.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.query.Planning;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.query.ReviewInbox;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** What belongs to the organisations of the actor; of anything else nobody says that it exists. */
@Component
class OwnPlans {

  private final Planning planning;
  private final EditionRoster roster;
  private final ReviewInbox inbox;

  OwnPlans(Planning planning, EditionRoster roster, ReviewInbox inbox) {
    this.planning = planning;
    this.roster = roster;
    this.inbox = inbox;
  }

  ProgrammeSheet programme(Actor actor, ProgrammeId id) {
    return planning
        .programme(id)
        .filter(p -> actor.mayFor(Permission.PLAN_PROGRAMMES, p.description().organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  EditionSheet edition(Actor actor, EditionId id) {
    return planning
        .edition(id)
        .filter(e -> actor.mayFor(Permission.PLAN_PROGRAMMES, e.plan().terms().organiser()))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  Heading roster(Actor actor, EditionId id) {
    return roster
        .heading(id)
        .filter(heading -> actor.mayFor(Permission.MANAGE_ENROLMENTS, heading.organiser()))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  /** Somebody in an edition of the actor. */
  Line enrolment(Actor actor, EditionId edition, EnrolmentId id) {
    EditionId own = roster(actor, edition).edition();
    return roster
        .find(id)
        .filter(line -> line.edition().equals(own))
        .orElseThrow(() -> new NotFoundException("enrolment"));
  }

  ReviewLine review(Actor actor, ReviewId id) {
    return inbox
        .find(id)
        .map(review -> ReviewLine.of(review, actor))
        .filter(line -> !line.mine().isEmpty())
        .orElseThrow(() -> new NotFoundException("review"));
  }
}
