package nl.schakel.handouts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.Cell;
import nl.schakel.handouts.web.HandoutDeskPage.Row;
import nl.schakel.handouts.web.HandoutDeskPage.Square;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** All hand-outs in all languages, for who writes them. */
@Controller
@Requires(Permission.KEEP_HANDOUTS)
class HandoutDeskController {

  private final HandoutDesk desk;

  HandoutDeskController(HandoutDesk desk) {
    this.desk = desk;
  }

  @GetMapping(HandoutPaths.DESK)
  View show(Frame frame) {
    List<Cell> cells = desk.cells();
    HandoutWords words = new HandoutWords(frame.words());
    return frame.show(
        new HandoutDeskPage(
            HandoutLanguages.ALL.stream().map(words::language).toList(),
            Arrays.stream(HandoutTopic.values())
                .map(topic -> new Row(words.topic(topic), squares(topic, cells, frame)))
                .toList()));
  }

  private static List<Square> squares(HandoutTopic topic, List<Cell> cells, Frame frame) {
    return HandoutLanguages.ALL.stream()
        .map(language -> square(topic, language, cells, frame))
        .toList();
  }

  private static Square square(
      HandoutTopic topic, Language language, List<Cell> cells, Frame frame) {
    HandoutWords words = new HandoutWords(frame.words());
    Optional<Cell> cell =
        cells.stream()
            .filter(each -> each.topic() == topic && each.language().equals(language))
            .findFirst();
    return new Square(
        HandoutPaths.text(topic, language),
        frame.text(
            "handouts.text.title",
            "topic",
            words.topic(topic),
            "language",
            words.language(language)),
        words.language(language),
        HandoutStatus.of(
            cell.filter(Cell::draft).isPresent(), cell.flatMap(Cell::published), frame));
  }
}
