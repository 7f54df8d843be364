package nl.schakel.chains.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.chains.web.Sketch.Point;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** How much room a map leaves between boxes, arrows and words, and in which direction it grows. */
final class MapRoom {

  private MapRoom() {}

  static ElkNode empty(boolean mirrored) {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, mirrored ? Direction.LEFT : Direction.RIGHT);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(8));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    root.setProperty(LayeredOptions.SPACING_LABEL_NODE, 10.0);
    root.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 10.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    root.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    return root;
  }

  static List<Point> corners(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().getFirst();
    Stream<Point> bends =
        section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY()));
    return Stream.of(
            Stream.of(new Point(section.getStartX(), section.getStartY())),
            bends,
            Stream.of(new Point(section.getEndX(), section.getEndY())))
        .flatMap(points -> points)
        .toList();
  }
}
