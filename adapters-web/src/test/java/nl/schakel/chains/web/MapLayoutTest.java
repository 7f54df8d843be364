package nl.schakel.chains.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.web.MapGraph.Arrow;
import nl.schakel.chains.web.MapGraph.Box;
import nl.schakel.chains.web.Sketch.Area;
import nl.schakel.chains.web.Sketch.Line;
import nl.schakel.chains.web.Sketch.Placed;
import nl.schakel.chains.web.Sketch.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every box and arrow has a place of its own. */
class MapLayoutTest {

  private static final double HAIR = 0.01;

  /** A small chain, one with ways back, and chains as big and tangled as they come. */
  static Stream<MapGraph> chains() {
    return Stream.concat(
        Stream.of(parenting(), new MapGraph(List.of(), List.of())),
        IntStream.range(0, 12).mapToObj(seed -> tangled(new Random(seed))));
  }

  private static MapGraph parenting() {
    return new MapGraph(
        List.of(
            box("PROFESSIONAL", Optional.empty()),
            box("Wijkteam Noord", Optional.of(Part.PRIMARY)),
            box("Vraagbaak Opvoeden", Optional.of(Part.ADVICE_ONLY)),
            box("Gezinscentrum De Brug", Optional.of(Part.PRIMARY)),
            box("Thuis in Taal", Optional.of(Part.ALTERNATIVE))),
        List.of(
            arrow(1, "PROFESSIONAL", "Wijkteam Noord", "Bespreken"),
            arrow(2, "PROFESSIONAL", "Vraagbaak Opvoeden", "Advies vragen"),
            arrow(3, "Wijkteam Noord", "Gezinscentrum De Brug", "Warm verwijzen"),
            arrow(4, "Wijkteam Noord", "Thuis in Taal", "Warm verwijzen"),
            arrow(5, "Gezinscentrum De Brug", "Wijkteam Noord", "Terugkoppelen"),
            arrow(3, "Gezinscentrum De Brug", "Thuis in Taal", "")));
  }

  private static MapGraph tangled(Random random) {
    List<Box> boxes = new ArrayList<>();
    IntStream.range(0, 2 + random.nextInt(9))
        .forEach(i -> boxes.add(box("Organisatie nummer " + i, Optional.of(Part.PRIMARY))));
    List<Arrow> arrows = new ArrayList<>();
    IntStream.rangeClosed(1, 1 + random.nextInt(20))
        .forEach(
            i ->
                arrows.add(
                    arrow(
                        i,
                        boxes.get(random.nextInt(boxes.size())).key(),
                        boxes.get(random.nextInt(boxes.size())).key(),
                        random.nextInt(4) == 0 ? "" : "Warm verwijzen")));
    return new MapGraph(boxes, arrows);
  }

  private static Box box(String name, Optional<Part> part) {
    return new Box(name, name, part, 1);
  }

  private static Arrow arrow(int step, String from, String to, String word) {
    return new Arrow(
        LinkId.next(), step, from, to, Act.REFER, Optional.of(word).filter(w -> !w.isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void every_box_and_arrow_is_drawn_and_none_covers_another(MapGraph graph) {
    for (boolean mirrored : List.of(false, true)) {
      Sketch sketch = new MapLayout(mirrored, true).lay(graph);
      assertThat(sketch.boxes()).extracting(Placed::box).isEqualTo(graph.boxes());
      assertThat(sketch.lines()).extracting(Line::arrow).isEqualTo(graph.arrows());
      List<Area> solid =
          Stream.concat(
                  sketch.boxes().stream().map(Placed::area),
                  sketch.lines().stream().flatMap(line -> line.label().stream()))
              .toList();
      for (int i = 0; i < solid.size(); i++) {
        assertThat(isWithin(sketch, solid.get(i))).isTrue();
        Area one = solid.get(i);
        assertThat(solid.subList(i + 1, solid.size())).noneMatch(one::overlaps);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void an_arrow_goes_from_one_box_to_the_other_and_through_no_third(MapGraph graph) {
    Sketch sketch = new MapLayout(false, false).lay(graph);
    for (Line line : sketch.lines()) {
      assertThat(touches(area(sketch, line.arrow().from()), line.corners().getFirst())).isTrue();
      assertThat(touches(area(sketch, line.arrow().to()), line.corners().getLast())).isTrue();
      for (int i = 1; i < line.corners().size(); i++) {
        Area piece = piece(line.corners().get(i - 1), line.corners().get(i));
        assertThat(sketch.boxes()).noneMatch(box -> box.area().overlaps(piece));
      }
    }
  }

  @Test
  void who_begins_stands_where_reading_begins() {
    for (boolean mirrored : List.of(false, true)) {
      Sketch sketch = new MapLayout(mirrored, false).lay(parenting());
      double first = area(sketch, "PROFESSIONAL").x();
      double last = area(sketch, "Gezinscentrum De Brug").x();
      assertThat(first < last).isNotEqualTo(mirrored);
    }
  }

  @Test
  void the_same_chain_is_drawn_in_the_same_way_each_time() {
    MapGraph graph = tangled(new Random(7));
    assertThat(new MapLayout(false, false).lay(graph))
        .isEqualTo(new MapLayout(false, false).lay(graph));
  }

  private static Area area(Sketch sketch, String key) {
    return sketch.boxes().stream()
        .filter(box -> box.box().key().equals(key))
        .map(Placed::area)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWithin(Sketch sketch, Area area) {
    return area.x() >= 0
        && area.y() >= 0
        && area.x() + area.width() <= sketch.width()
        && area.y() + area.height() <= sketch.height();
  }

  /** At its edge, give or take a hair. */
  private static boolean touches(Area area, Point point) {
    return area.overlaps(new Area(point.x() - HAIR, point.y() - HAIR, 2 * HAIR, 2 * HAIR))
        && !new Area(
                area.x() + HAIR, area.y() + HAIR, area.width() - 2 * HAIR, area.height() - 2 * HAIR)
            .overlaps(new Area(point.x(), point.y(), 0, 0));
  }

  private static Area piece(Point one, Point other) {
    return new Area(
        Math.min(one.x(), other.x()) + HAIR,
        Math.min(one.y(), other.y()) + HAIR,
        Math.max(0, Math.abs(one.x() - other.x()) - 2 * HAIR),
        Math.max(0, Math.abs(one.y() - other.y()) - 2 * HAIR));
  }
}
