package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.ProgrammeLine;

/** A coordinator's Monday morning: what waits, what is coming, and what there is. */
record PlanningPage(
    List<PlanningTask> tasks, List<EditionLine> ahead, List<ProgrammeLine> programmes) {}
