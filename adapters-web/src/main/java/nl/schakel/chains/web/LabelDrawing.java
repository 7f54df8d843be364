package nl.schakel.chains.web;

import java.util.Locale;
import java.util.Optional;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.web.Sketch.Area;
import nl.schakel.chains.web.Sketch.Line;

/**
 * Draws what is said of an arrow: its number, what one does, and a mark under them.
 *
 * @param mirrored the number stands where reading begins
 */
record LabelDrawing(boolean mirrored) {

  private static final double RADIUS = 11;
  private static final double LABEL_LINE = MapLayout.LABEL_HEIGHT;

  String label(Line line, Area area, Optional<Mark> mark) {
    double middle = area.y() + LABEL_LINE / 2;
    double number = mirrored ? area.x() + area.width() - RADIUS - 3 : area.x() + RADIUS + 3;
    double word = area.x() + area.width() / 2 + (mirrored ? -RADIUS : RADIUS);
    return """
    <rect class="chain-map__label" x="%s" y="%s" width="%s" height="%s" rx="14"></rect>\
    <circle class="chain-map__circle" cx="%s" cy="%s" r="%s"></circle>\
    """
            .formatted(
                Svg.px(area.x()),
                Svg.px(area.y()),
                Svg.px(area.width()),
                Svg.px(LABEL_LINE),
                Svg.px(number),
                Svg.px(middle),
                Svg.px(RADIUS))
        + Svg.words("chain-map__number", number, middle, String.valueOf(line.arrow().step()))
        + Svg.words("chain-map__word", word, middle, line.arrow().word().orElse(""))
        + mark.map(each -> pill(each, area)).orElse("");
  }

  private String pill(Mark mark, Area area) {
    return """
    <rect class="chain-map__mark chain-map__mark--%s" x="%s" y="%s" width="%s" height="%s" rx="5"></rect>\
    """
            .formatted(
                mark.tone().name().toLowerCase(Locale.ROOT),
                Svg.px(area.x() + 4),
                Svg.px(area.y() + LABEL_LINE + 2),
                Svg.px(area.width() - 8),
                Svg.px(LABEL_LINE - 4))
        + Svg.words(
            "chain-map__figure",
            area.x() + area.width() / 2,
            area.y() + LABEL_LINE * 1.5,
            mark.label());
  }
}
