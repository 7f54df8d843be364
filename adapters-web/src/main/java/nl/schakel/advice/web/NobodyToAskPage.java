package nl.schakel.advice.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/** No partner was chosen, or one that gives no advice: who does. */
record NobodyToAskPage(List<Link> topics) {}
