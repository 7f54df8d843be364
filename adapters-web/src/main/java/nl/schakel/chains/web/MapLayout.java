package nl.schakel.chains.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.schakel.chains.web.MapGraph.Arrow;
import nl.schakel.chains.web.MapGraph.Box;
import nl.schakel.chains.web.Sketch.Area;
import nl.schakel.chains.web.Sketch.Line;
import nl.schakel.chains.web.Sketch.Placed;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds a place for every box and arrow with the Eclipse Layout Kernel: those who begin first, and
 * then in the direction of reading. The kernel is only loaded when the first map is drawn.
 *
 * @param mirrored from right to left
 * @param marked leaves room for a mark on every link
 */
record MapLayout(boolean mirrored, boolean marked) {

  static final double BOX_WIDTH = 176;
  static final double LINE_HEIGHT = 20;
  static final double LABEL_HEIGHT = 28;

  private static final int LETTERS_A_LINE = 20;
  private static final double AROUND_NAME = 28;
  private static final double NUMBER_WIDTH = 34;
  private static final double LETTER_WIDTH = 8;

  Sketch lay(MapGraph graph) {
    ElkNode root = MapRoom.empty(mirrored);
    Map<String, ElkNode> nodes = new HashMap<>();
    List<Supplier<Placed>> boxes =
        graph.boxes().stream().map(box -> box(box, root, nodes)).toList();
    List<Supplier<Line>> lines = graph.arrows().stream().map(arrow -> line(arrow, nodes)).toList();
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    return new Sketch(
        root.getWidth(),
        root.getHeight(),
        boxes.stream().map(Supplier::get).toList(),
        lines.stream().map(Supplier::get).toList());
  }

  /** Where it stands is known once the kernel is done. */
  private static Supplier<Placed> box(Box box, ElkNode root, Map<String, ElkNode> nodes) {
    ElkNode node = node(box, root);
    nodes.put(box.key(), node);
    return () -> placed(box, node);
  }

  private Supplier<Line> line(Arrow arrow, Map<String, ElkNode> nodes) {
    ElkEdge edge =
        edge(
            arrow,
            Objects.requireNonNull(nodes.get(arrow.from())),
            Objects.requireNonNull(nodes.get(arrow.to())));
    return () -> line(arrow, edge);
  }

  private static ElkNode node(Box box, ElkNode root) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(BOX_WIDTH, AROUND_NAME + LINE_HEIGHT * lines(box).size());
    return node;
  }

  private static List<String> lines(Box box) {
    return NameLines.of(box.name(), LETTERS_A_LINE);
  }

  private ElkEdge edge(Arrow arrow, ElkNode from, ElkNode to) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
    arrow
        .word()
        .ifPresent(
            word -> {
              ElkLabel label = ElkGraphUtil.createLabel(word, edge);
              label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
              label.setDimensions(
                  NUMBER_WIDTH + LETTER_WIDTH * word.length(),
                  marked ? 2 * LABEL_HEIGHT : LABEL_HEIGHT);
            });
    return edge;
  }

  private static Placed placed(Box box, ElkNode node) {
    return new Placed(
        box, lines(box), new Area(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
  }

  private static Line line(Arrow arrow, ElkEdge edge) {
    return new Line(
        arrow,
        MapRoom.corners(edge),
        edge.getLabels().stream()
            .findFirst()
            .map(at -> new Area(at.getX(), at.getY(), at.getWidth(), at.getHeight())));
  }
}
