package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.chains.web.ComparisonPage.Line;
import nl.schakel.chains.web.KeepingDesk.Work;

/**
 * What a draft changes.
 *
 * @param before the number of the version before it
 * @param after its own
 */
record KeptChangesPage(Work work, int before, int after, List<Line> lines) {}
