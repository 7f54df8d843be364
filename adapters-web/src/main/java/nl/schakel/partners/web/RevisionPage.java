package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.partners.web.ProfileChanges.Difference;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/** What a coordinator changed in an entry. */
record RevisionPage(
    String name, List<Link> trail, Status status, String when, List<Difference> differences) {

  static final String PATH = "/directory/revisions/";
  static final String TEXTS = "partners.revision";
}
