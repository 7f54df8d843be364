package nl.schakel.supervision.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** The circles that a coordinator looks after. */
record CirclesPage(List<CircleView> circles, Pages pages) {}
