package nl.schakel.courses.usecase;

import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;

/** Somebody who learns, as they came in: by their account or by the link in their mail. */
public record Learner(PersonId person, EnrolmentId enrolment) {}
