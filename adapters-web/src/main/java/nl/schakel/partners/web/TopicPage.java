package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.partners.web.PartnerPage.Taking;
import nl.schakel.shared.web.Parts.Link;

/**
 * One topic: who knows about it, what there is about it, what it is part of, and what it was
 * called.
 */
record TopicPage(
    String label,
    String partners,
    List<Taking> about,
    List<Link> broader,
    List<Link> narrower,
    List<String> earlier) {}
