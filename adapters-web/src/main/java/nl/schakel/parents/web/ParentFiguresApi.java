package nl.schakel.parents.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.parents.web.ParentFigureShapes.ParentGroupFigures;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers of parents by group, for programs of municipalities and coordinators. */
@RestController
@RequestMapping("/api/v1/reports/parent-groups")
@Requires(Permission.READ_GROUP_AGREEMENTS)
class ParentFiguresApi {

  private final ReadParents reading;

  ParentFiguresApi(ReadParents reading) {
    this.reading = reading;
  }

  /** The last group first; never a name. */
  @GetMapping
  Listing<ParentGroupFigures> list(PageRequest page, Actor actor) {
    return Listing.of(page.of(reading.figures(actor)).map(ParentGroupFigures::of));
  }
}
