package nl.schakel.advice.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** All that waits for an answer, without a word of it. */
record OverviewPage(List<QuestionView> questions, Pages pages) {}
