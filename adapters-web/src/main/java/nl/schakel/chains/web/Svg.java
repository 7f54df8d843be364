package nl.schakel.chains.web;

import java.util.List;
import java.util.Locale;
import nl.schakel.chains.web.Sketch.Point;
import org.springframework.web.util.HtmlUtils;

/** Pieces of a drawing. */
final class Svg {

  private Svg() {}

  /** A triangle at the end, in the direction of the last piece. */
  static String head(List<Point> corners) {
    Point end = corners.getLast();
    Point before = corners.get(corners.size() - 2);
    double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
    double x = (end.x() - before.x()) / length;
    double y = (end.y() - before.y()) / length;
    return "<polygon class=\"chain-map__head\" points=\"%s,%s %s,%s %s,%s\"></polygon>"
        .formatted(
            px(end.x()),
            px(end.y()),
            px(end.x() - 10 * x - 5 * y),
            px(end.y() - 10 * y + 5 * x),
            px(end.x() - 10 * x + 5 * y),
            px(end.y() - 10 * y - 5 * x));
  }

  static String words(String look, double x, double y, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" dy=\"0.35em\" text-anchor=\"middle\">%s</text>"
        .formatted(look, px(x), px(y), safe(words));
  }

  static String px(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  static String safe(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}
