package nl.schakel.evaluation.port;

import nl.schakel.evaluation.query.SurveyBook;

/** Everything that is kept of evaluations, in memory or in a database, for the contract between. */
public record EvaluationPorts(
    Forms forms, Surveys surveys, Remarks remarks, InvitationArchive archive, SurveyBook book) {}
