package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.query.WorkshopBook;
import nl.schakel.workshops.query.WorkshopBook.Heading;
import nl.schakel.workshops.query.WorkshopBook.Sheet;
import nl.schakel.workshops.usecase.PlanWorkshop;
import nl.schakel.workshops.usecase.PlanWorkshop.Command;
import nl.schakel.workshops.usecase.PlanWorkshop.Outcome;
import nl.schakel.workshops.web.WorkshopShapes.ChangeShape;
import nl.schakel.workshops.web.WorkshopShapes.PlanShape;
import nl.schakel.workshops.web.WorkshopShapes.WorkshopShape;
import nl.schakel.workshops.web.WorkshopShapes.WorkshopSummaryShape;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Workshops of the chains that one keeps, for programs. */
@RestController
@RequestMapping("/api/v1/chain-workshops")
@Requires(Permission.KEEP_CHAINS)
class ChainWorkshopsApi {

  private final WorkshopBook book;
  private final PlanWorkshop planning;
  private final OneWorkshop workshops;

  ChainWorkshopsApi(WorkshopBook book, PlanWorkshop planning, OneWorkshop workshops) {
    this.book = book;
    this.planning = planning;
    this.workshops = workshops;
  }

  /** The last first. */
  @GetMapping
  Listing<WorkshopSummaryShape> list(PageRequest page, Actor actor) {
    List<Heading> all = book.of(actor.organisationsFor(Permission.KEEP_CHAINS));
    List<WorkshopSummaryShape> part =
        all.stream().skip(page.offset()).limit(page.size()).map(WorkshopSummaryShape::of).toList();
    return Listing.of(new Page<>(part, page.number(), page.size(), all.size()));
  }

  @GetMapping("/{id}")
  ResponseEntity<WorkshopShape> one(@PathVariable UUID id, Actor actor) {
    Sheet sheet = workshops.find(actor, new WorkshopId(id));
    return ResponseEntity.ok()
        .eTag(Long.toString(sheet.plan().changes().revision()))
        .body(WorkshopShape.of(sheet));
  }

  @PostMapping
  ResponseEntity<WorkshopShape> plan(@Accepts(PlanShape.class) Input input, Actor actor) {
    var chain = input.id("chain", ChainId::new);
    Input.Outcome<Command> read =
        PlanInput.read(input, actor, chain.ifRight().orElseGet(ChainId::next));
    return done(planning.plan(right(input, read)), actor);
  }

  /** Until the doors open; it stays a workshop of the same chain. */
  @PutMapping("/{id}")
  ResponseEntity<WorkshopShape> change(
      @PathVariable UUID id, @Accepts(ChangeShape.class) Input input, Actor actor) {
    Plan plan = workshops.find(actor, new WorkshopId(id)).plan();
    var seen = input.seenVersion();
    Command command = right(input, PlanInput.read(input, actor, plan.chain()));
    return done(planning.change(plan.id(), Optional.of(seen.get().intValue()), command), actor);
  }

  private static Command right(Input input, Input.Outcome<Command> read) {
    return input.orReject(
        () ->
            switch (read) {
              case Accepted<Command>(var right) -> right;
              case Rejected<Command> _ -> throw new IllegalStateException("refused above");
            });
  }

  private ResponseEntity<WorkshopShape> done(Outcome outcome, Actor actor) {
    return switch (outcome) {
      case Outcome.Done(var id) -> one(id.value(), actor);
      case Outcome.TellsOfSomebody _ -> throw new Refused("WORKSHOP_TELLS_OF_SOMEBODY");
      case Outcome.NotInTheChain _ -> throw new Refused("WORKSHOP_NOT_IN_CHAIN");
      case Outcome.NotNow _ -> throw new Refused("WORKSHOP_NOT_NOW");
    };
  }
}
