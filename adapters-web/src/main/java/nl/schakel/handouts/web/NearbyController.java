package nl.schakel.handouts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.LocalLine;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where somebody wrote who helps, and where that is begun. */
@Controller
@Requires(Permission.KEEP_HANDOUTS)
class NearbyController {

  private final HandoutDesk desk;
  private final Clock clock;

  NearbyController(HandoutDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping(HandoutPaths.NEARBY)
  View list(Frame frame) {
    return frame.show(page(Map.of(), List.of(), frame));
  }

  @PostMapping(HandoutPaths.NEARBY)
  View begin(Input input, Frame frame) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    var place = input.optional("place", typed -> Municipalities.known().named(typed, today));
    var language = input.required("language", HandoutLanguages::parse);
    return switch (input.outcome(() -> address(new LocalLine(place.get(), language.get())))) {
      case Rejected<String>(var errors) -> frame.refuse(page(input.typed(), errors, frame));
      case Accepted<String>(var address) -> frame.seeOther(address);
    };
  }

  private NearbyPage page(Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    HandoutWords words = new HandoutWords(frame.words());
    return new NearbyPage(
        desk.locals().stream().map(line -> new Link(title(line, words), address(line))).toList(),
        new FormView(NearbyPage.TEXTS, typed, errors),
        HandoutLanguages.ALL.stream()
            .map(language -> Option.of(language.tag(), words.language(language)))
            .toList());
  }

  static String title(LocalLine line, HandoutWords words) {
    return words
        .words()
        .text(
            "handouts.nearby.title",
            "place",
            words.place(line.municipality()),
            "language",
            words.language(line.language()));
  }

  static String address(LocalLine line) {
    Optional<MunicipalityCode> code = line.municipality();
    Language language = line.language();
    return HandoutPaths.NEARBY
        + "/"
        + code.map(MunicipalityCode::value).orElse("everywhere").toLowerCase(Locale.ROOT)
        + "/"
        + language.tag();
  }
}
