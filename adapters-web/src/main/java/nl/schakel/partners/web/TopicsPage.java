package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/** Every topic. */
record TopicsPage(List<Link> topics) {

  static final String PATH = "/topics";
}
