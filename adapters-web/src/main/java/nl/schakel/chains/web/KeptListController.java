package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainDesk.Health;
import nl.schakel.chains.query.ChainDesk.Line;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The chains that somebody keeps, each with how it is. */
@Controller
@Requires(Permission.KEEP_CHAINS)
class KeptListController {

  private final ChainDesk desk;
  private final KeepingDesk keeping;

  KeptListController(ChainDesk desk, KeepingDesk keeping) {
    this.desk = desk;
    this.keeping = keeping;
  }

  @GetMapping(KeepingDesk.PATH)
  View list(Actor actor, Frame frame) {
    return frame.show(
        new KeptListPage(
            desk.of(actor.organisationsFor(Permission.KEEP_CHAINS)).stream()
                .map(line -> row(line, frame))
                .toList()));
  }

  private KeptListPage.Row row(Line line, Frame frame) {
    return new KeptListPage.Row(
        keeping.title(line.chain(), frame),
        KeepingDesk.PATH + "/" + line.chain().id().value(),
        Said.of(line.chain().terms().targetGroup(), frame.language()),
        states(line, frame),
        line.health()
            .filter(_ -> line.agreed().isPresent())
            .map(Health::at)
            .map(
                at ->
                    frame.text(
                        "chains.health.checked",
                        "at",
                        frame.dates().relative(at, WorkingDays.ZONE))));
  }

  private static List<Status> states(Line line, Frame frame) {
    return Stream.of(
            line.agreed()
                .map(number -> status("chains.state.agreed", "number", number, Tone.DONE, frame)),
            line.draft()
                .map(
                    number ->
                        status("chains.state.draft", "number", number, Tone.INFORMATION, frame)),
            Optional.of(line.waiting())
                .filter(count -> count > 0)
                .map(
                    count -> status("chains.state.waiting", "count", count, Tone.ATTENTION, frame)),
            line.agreed().flatMap(_ -> line.health()).map(health -> status(health, frame)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Status status(Health health, Frame frame) {
    if (health.errors() > 0) {
      return status("chains.state.errors", "count", health.errors(), Tone.WRONG, frame);
    }
    return health.warnings() > 0
        ? status("chains.state.warnings", "count", health.warnings(), Tone.ATTENTION, frame)
        : new Status(frame.text("chains.state.healthy"), Tone.DONE);
  }

  private static Status status(String key, String name, int value, Tone tone, Frame frame) {
    return new Status(frame.text(key, name, value), tone);
  }
}
