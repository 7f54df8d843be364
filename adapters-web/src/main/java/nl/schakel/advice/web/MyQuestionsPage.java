package nl.schakel.advice.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** What one asked, the newest first. */
record MyQuestionsPage(List<QuestionView> questions, Pages pages) {}
