package nl.schakel.chains.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.web.Sketch.Area;
import nl.schakel.chains.web.Sketch.Line;
import nl.schakel.chains.web.Sketch.Placed;

/**
 * Writes a sketch as SVG. Looks are classes, because a page allows no style of its own, and every
 * box and arrow is a link to the step that says it in words.
 */
record MapDrawing(Sketch sketch, MapText text, Map<LinkId, Mark> marks) {

  String svg() {
    return """
    <svg class="chain-map" width="%s" height="%s" viewBox="0 0 %s %s" role="group" \
    aria-label="%s">\
    """
            .formatted(
                Svg.px(sketch.width()),
                Svg.px(sketch.height()),
                Svg.px(sketch.width()),
                Svg.px(sketch.height()),
                Svg.safe(text.of("chain.map.drawing")))
        + sketch.lines().stream().map(this::line).collect(Collectors.joining())
        + sketch.boxes().stream().map(this::box).collect(Collectors.joining())
        + "</svg>";
  }

  private String box(Placed placed) {
    Area area = placed.area();
    String frame =
        "<rect class=\"chain-map__frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\"></rect>"
            .formatted(
                Svg.px(area.x()), Svg.px(area.y()), Svg.px(area.width()), Svg.px(area.height()));
    return "<a class=\"chain-map__box chain-map__box--%s\" href=\"#step-%d\" aria-label=\"%s\">%s%s</a>"
        .formatted(
            placed.box().part().map(Enum::name).orElse("begin").toLowerCase(Locale.ROOT),
            placed.box().step(),
            Svg.safe(text.of(placed.box())),
            frame,
            name(placed));
  }

  private String name(Placed placed) {
    Area area = placed.area();
    double first =
        area.y() + (area.height() - MapLayout.LINE_HEIGHT * (placed.name().size() - 1)) / 2;
    return IntStream.range(0, placed.name().size())
        .mapToObj(
            i ->
                Svg.words(
                    "chain-map__name",
                    area.x() + area.width() / 2,
                    first + i * MapLayout.LINE_HEIGHT,
                    placed.name().get(i)))
        .collect(Collectors.joining());
  }

  private String line(Line line) {
    Optional<Mark> mark = line.label().flatMap(_ -> mark(line));
    String points =
        line.corners().stream()
            .map(corner -> Svg.px(corner.x()) + "," + Svg.px(corner.y()))
            .collect(Collectors.joining(" "));
    return "<a class=\"chain-map__way chain-map__way--%s\" href=\"#step-%d\" aria-label=\"%s\">%s%s%s</a>"
        .formatted(
            line.arrow().isInstead() ? "instead" : text.classOf(line.arrow().act()),
            line.arrow().step(),
            Svg.safe(text.of(line.arrow(), mark)),
            "<polyline class=\"chain-map__line\" points=\"" + points + "\"></polyline>",
            Svg.head(line.corners()),
            line.label()
                .map(area -> new LabelDrawing(text.mirrored()).label(line, area, mark))
                .orElse(""));
  }

  private Optional<Mark> mark(Line line) {
    return Optional.ofNullable(marks.get(line.arrow().link()));
  }
}
