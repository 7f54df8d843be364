package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/** One topic: who knows about it, what it is part of, and what it was called. */
record TopicPage(
    String label, String partners, List<Link> broader, List<Link> narrower, List<String> earlier) {}
