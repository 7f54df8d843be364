package nl.schakel.referrals.web;

import java.util.List;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;

/** What waits in the chains that one looks after. */
record WatchPage(List<Line> lines, long total, Pages pages) {

  /** One of them: nothing that leads to it, let alone to anybody. */
  record Line(String chain, String address, Status status, String deadline, boolean late) {}
}
