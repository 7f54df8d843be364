package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.partners.web.ProfileChanges.Difference;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Status;

/**
 * What a partner would like the directory to say, beside what it says.
 *
 * @param outrun whether the entry changed after it was proposed, so that approving may undo that
 * @param stale whether it changed while the coordinator was looking
 */
record ProposalPage(
    FormView form,
    String name,
    String address,
    String entryAddress,
    Status status,
    String since,
    boolean open,
    boolean outrun,
    boolean stale,
    long version,
    List<Difference> differences) {

  static final String PATH = "/directory/proposals/";
  static final String TEXTS = "partners.proposal";
}
