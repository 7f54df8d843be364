package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;

/** Where the boxes and arrows of a chain stand, in pixels. */
record Sketch(double width, double height, List<Placed> boxes, List<Line> lines) {

  Sketch {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  record Point(double x, double y) {}

  record Area(double x, double y, double width, double height) {

    boolean overlaps(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** A box, with its name in lines that fit. */
  record Placed(MapGraph.Box box, List<String> name, Area area) {
    Placed {
      name = List.copyOf(name);
    }
  }

  /**
   * An arrow, from corner to corner.
   *
   * @param label where what is said of it stands; an arrow to another way has none
   */
  record Line(MapGraph.Arrow arrow, List<Point> corners, Optional<Area> label) {
    Line {
      corners = List.copyOf(corners);
    }
  }
}
