package nl.schakel.evaluation.web;

import java.util.List;

/** A programme with all its editions after which was asked. */
record ProgrammeEvaluationPage(
    String address,
    String title,
    String answered,
    List<ScoredLine> scores,
    List<EditionLine> editions) {}
