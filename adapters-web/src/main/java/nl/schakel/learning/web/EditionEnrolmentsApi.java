package nl.schakel.learning.web;

import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.learning.query.EditionRoster.Filter;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.query.EditionRoster.Sort;
import nl.schakel.learning.usecase.EnrolInEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.web.OutcomeShapes.OutcomeShape;
import nl.schakel.learning.web.RosterShapes.OnBehalfShape;
import nl.schakel.learning.web.RosterShapes.RosterQuery;
import nl.schakel.learning.web.RosterShapes.RosterShape;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is enrolled in an edition, and enrolling somebody who phoned, for programs. */
@RestController
@RequestMapping("/api/v1/editions/{id}/enrolments")
@Requires(Permission.MANAGE_ENROLMENTS)
class EditionEnrolmentsApi {

  private final OwnPlans own;
  private final EditionRoster roster;
  private final EnrolInEditions enrolling;

  EditionEnrolmentsApi(OwnPlans own, EditionRoster roster, EnrolInEditions enrolling) {
    this.own = own;
    this.roster = roster;
    this.enrolling = enrolling;
  }

  @GetMapping
  Listing<RosterShape> list(
      @PathVariable EditionId id, @Accepts(RosterQuery.class) Input input, Actor actor) {
    own.roster(actor, id);
    var standings = input.list("standing", 0, Standing.values().length, As.oneOf(Standing.class));
    var text = input.optional("q", typed -> PlainText.line(typed, EnrolForm.LONGEST_WORDS));
    var page = input.page();
    Filter filter =
        input.orReject(() -> new Filter(text.get(), Set.copyOf(standings.get()), Sort.ARRIVAL));
    List<Line> all = roster.all(id, filter);
    return Listing.of(page.get().of(all).map(RosterShape::of));
  }

  @PostMapping
  OutcomeShape enrol(
      @PathVariable EditionId id, @Accepts(OnBehalfShape.class) Input input, Actor actor) {
    own.roster(actor, id);
    var person = EnrolForm.participant(input);
    var statement = EnrolForm.statement(input);
    Command command =
        input.orReject(
            () -> new Command(List.of(id), new Who.OnBehalf(actor, person.get()), statement.get()));
    try {
      return OutcomeShape.of(enrolling.enrol(command).answers().getFirst());
    } catch (UnknownEditions _) {
      throw new Refused("EDITION_NOT_PUBLISHED");
    }
  }
}
