package nl.schakel.evaluation.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** The editions after which was asked. */
record EvaluationsPage(List<EditionLine> editions, Pages pages) {}
