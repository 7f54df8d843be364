package nl.schakel.workshops.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * Workshops, the last first.
 *
 * @param chains for which one may be planned
 */
record WorkshopsPage(List<Line> workshops, List<Link> chains) {

  WorkshopsPage {
    workshops = List.copyOf(workshops);
    chains = List.copyOf(chains);
  }

  /** One of them. */
  record Line(String address, String when, String chain, String place, Status status) {}
}
