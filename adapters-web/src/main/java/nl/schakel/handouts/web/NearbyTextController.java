package nl.schakel.handouts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.model.Notation;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.LocalLine;
import nl.schakel.handouts.query.HandoutDesk.LocalWork;
import nl.schakel.handouts.usecase.WriteLocalBlock;
import nl.schakel.handouts.usecase.WriteLocalBlock.Command;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Who helps in a municipality, in one language: written here, read in every hand-out. */
@Controller
@RequestMapping(HandoutPaths.NEARBY + "/{place}/{language}")
@Requires(Permission.KEEP_HANDOUTS)
class NearbyTextController {

  private final HandoutDesk desk;
  private final WriteLocalBlock writing;

  NearbyTextController(HandoutDesk desk, WriteLocalBlock writing) {
    this.desk = desk;
    this.writing = writing;
  }

  @GetMapping
  View show(@PathVariable String place, @PathVariable String language, Frame frame) {
    LocalLine line = line(place, language);
    return frame.show(page(line, work(line), frame));
  }

  @PostMapping
  View write(
      @PathVariable String place,
      @PathVariable String language,
      Input input,
      Actor actor,
      Frame frame) {
    LocalLine line = line(place, language);
    LocalWork work = work(line);
    NearbyTextPage page = page(line, work, frame);
    return switch (input.outcome(read(input, line, actor))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page.with(form(input.typed()).withErrors(errors)));
      case Accepted<Command>(var command) -> {
        try {
          writing.write(command);
          yield frame.seeOther(HandoutPaths.NEARBY, "handouts.notice.nearby");
        } catch (StaleChangeException _) {
          FormView again = form(input.typed()).outdated("text", work.revision());
          yield frame.refuse(page.with(again));
        }
      }
    };
  }

  private static Supplier<Command> read(Input input, LocalLine line, Actor actor) {
    var seen = input.seenVersion();
    var text =
        input.optional(
            "text", typed -> PlainText.lines(typed, Notation.LONGEST_NEARBY).then(Notation::parse));
    return () ->
        new Command(
            actor,
            line.municipality(),
            line.language(),
            seen.get(),
            text.get().orElseGet(List::of));
  }

  private LocalWork work(LocalLine line) {
    return desk.local(line.municipality(), line.language());
  }

  private static NearbyTextPage page(LocalLine line, LocalWork work, Frame frame) {
    return new NearbyTextPage(
        NearbyController.address(line),
        NearbyController.title(line, new HandoutWords(frame.words())),
        form(
            Map.of(
                "version",
                List.of(String.valueOf(work.revision())),
                "text",
                List.of(Notation.write(work.blocks())))));
  }

  private static FormView form(Map<String, List<String>> values) {
    return new FormView(NearbyTextPage.TEXTS, values, List.of());
  }

  private static LocalLine line(String place, String language) {
    Optional<MunicipalityCode> code =
        place.equals("everywhere")
            ? Optional.empty()
            : Optional.of(HandoutPaths.there(MunicipalityCode.parse(place), "municipality"));
    return new LocalLine(code, HandoutPaths.there(HandoutLanguages.parse(language), "language"));
  }
}
