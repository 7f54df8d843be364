package nl.schakel.shared.web;

import gg.jte.TemplateEngine;
import java.time.Clock;

/** What is the same for every page of this install. */
record Site(TemplateEngine templates, Assets assets, String theme, Clock clock) {}
