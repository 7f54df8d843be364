package nl.schakel.chains.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.GapId;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Outcome;
import nl.schakel.chains.web.GapShapes.GapMoveShape;
import nl.schakel.chains.web.GapShapes.GapShape;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people miss, for programs of those who look after it. */
@RestController
@RequestMapping("/api/v1/gap-signals")
@Requires(Permission.KEEP_CHAINS)
class GapSignalsApi {

  private final KeepGaps gaps;

  GapSignalsApi(KeepGaps gaps) {
    this.gaps = gaps;
  }

  /** What waits for somebody first. */
  @GetMapping
  Listing<GapShape> list(PageRequest page, Actor actor) {
    return Listing.of(page.of(gaps.of(actor)).map(GapShape::of));
  }

  @PostMapping("/{id}/moves")
  ResponseEntity<Void> move(
      @PathVariable UUID id, @Accepts(GapMoveShape.class) Input input, Actor actor) {
    KeepGaps.Step step = input.orReject(GapForm.step(input));
    return switch (gaps.move(actor, new GapId(id), step)) {
      case Outcome.Moved _ -> ResponseEntity.noContent().build();
      case Outcome.TellsOfSomebody(var findings) ->
          throw FieldError.rejection(MarkedText.errors("/note", findings));
      case Outcome.NotNow _, Outcome.WhichMunicipality _, Outcome.OutsideArea _ ->
          throw new Refused("GAP_NOT_NOW");
    };
  }
}
