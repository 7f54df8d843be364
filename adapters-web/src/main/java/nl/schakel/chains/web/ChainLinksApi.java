package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Shape.Fault;
import nl.schakel.chains.query.VersionSheet.Draft;
import nl.schakel.chains.usecase.WriteChain;
import nl.schakel.chains.usecase.WriteChain.Command;
import nl.schakel.chains.usecase.WriteChain.Outcome;
import nl.schakel.chains.usecase.WriteChain.Telling;
import nl.schakel.chains.web.VersionShapes.LinksShape;
import nl.schakel.chains.web.VersionShapes.VersionShape;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes what a draft says, for programs of its keepers. */
@RestController
@RequestMapping("/api/v1/referral-chains/{id}/versions/{number}/links")
@Requires(Permission.KEEP_CHAINS)
class ChainLinksApi {

  private final ProgramDesk desk;
  private final WriteChain writing;

  ChainLinksApi(ProgramDesk desk, WriteChain writing) {
    this.desk = desk;
    this.writing = writing;
  }

  /** All of them, in their order: what is not sent is taken away. */
  @PutMapping
  ResponseEntity<VersionShape> write(
      @PathVariable UUID id,
      @PathVariable int number,
      @Accepts(LinksShape.class) Input input,
      Actor actor) {
    desk.kept(id, actor);
    if (!(desk.version(id, number, actor) instanceof Draft)) {
      throw new Refused("NO_DRAFT");
    }
    var revision = input.seenVersion();
    List<Link> links = input.orReject(LinkShapes.read(input));
    Optional<Seen> seen = Optional.of(new Seen(number, revision.get()));
    Command command = new Command(actor, new ChainId(id), seen, _ -> new Links(links));
    return switch (writing.revise(command)) {
      case Outcome.Written(int written) -> LinkShapes.answer(desk.version(id, written, actor));
      case Outcome.Refused(List<Fault> faults) -> throw refusal(input, links, faults);
      case Outcome.TellsOfSomebody(List<Telling> texts) -> throw telling(input, links, texts);
    };
  }

  /** Each mistake at the link that was sent. */
  private static RuntimeException refusal(Input input, List<Link> links, List<Fault> faults) {
    return FieldError.rejection(
        faults.stream()
            .map(fault -> FieldError.of(at(input, links, fault), fault.code().name()))
            .toList());
  }

  private static String at(Input input, List<Link> links, Fault fault) {
    return row(input, links, fault.link()).at(LinkFormShowing.field(fault));
  }

  private static RuntimeException telling(Input input, List<Link> links, List<Telling> texts) {
    return FieldError.rejection(
        texts.stream()
            .flatMap(
                text -> LinkTellings.errors(row(input, links, text.link()), List.of(text)).stream())
            .toList());
  }

  private static Input row(Input input, List<Link> links, LinkId link) {
    int place = links.stream().map(Link::id).toList().indexOf(link);
    return input.objects("links", 0, Links.MOST).get(place);
  }
}
