package nl.schakel.chains.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.usecase.WriteChain;
import nl.schakel.chains.web.VersionShapes.DraftShape;
import nl.schakel.chains.web.VersionShapes.VersionShape;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a chain says in each of its versions, for programs; a draft is for its keepers. */
@RestController
@RequestMapping("/api/v1/referral-chains/{id}/versions")
class ChainVersionsApi {

  private final ProgramDesk desk;
  private final WriteChain writing;

  ChainVersionsApi(ProgramDesk desk, WriteChain writing) {
    this.desk = desk;
    this.writing = writing;
  }

  /** The latest first. */
  @GetMapping
  @Requires(Permission.ANYONE)
  List<VersionShape> list(@PathVariable UUID id, Caller caller) {
    return desk.versions(id, caller).stream().map(LinkShapes::of).toList();
  }

  @GetMapping("/{number}")
  @Requires(Permission.ANYONE)
  ResponseEntity<VersionShape> one(@PathVariable UUID id, @PathVariable int number, Caller caller) {
    return LinkShapes.answer(desk.version(id, number, caller));
  }

  /** A draft of what holds, or was the last to hold; the one that is there already stays. */
  @PostMapping
  @Requires(Permission.KEEP_CHAINS)
  ResponseEntity<VersionShape> begin(
      @PathVariable UUID id, @Accepts(DraftShape.class) Input input, Actor actor) {
    desk.kept(id, actor);
    int after = input.orReject(input.required("after", As.integer(0, Integer.MAX_VALUE - 1)));
    if (lastFinished(id, actor) != after) {
      throw new Refused("ANOTHER_VERSION");
    }
    int number = writing.begin(actor, new ChainId(id));
    ResponseEntity<VersionShape> draft = one(id, number, actor);
    return ResponseEntity.created(
            URI.create("/api/v1/referral-chains/" + id + "/versions/" + number))
        .headers(draft.getHeaders())
        .body(draft.getBody());
  }

  /** A draft comes after it; 0 is before the first version. */
  private int lastFinished(UUID id, Actor actor) {
    return desk.versions(id, actor).stream()
        .filter(version -> !(version instanceof VersionSheet.Draft))
        .mapToInt(version -> version.id().number())
        .max()
        .orElse(0);
  }
}
