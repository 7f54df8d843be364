package nl.schakel.courses.port;

import nl.schakel.courses.CourseResults;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.query.PictureBook;

/** Everything that is kept of courses, in memory or in a database, for the contracts between. */
public record CoursePorts(
    Courses courses,
    CourseVersions versions,
    Studies studies,
    StudyArchive archive,
    CourseReading reading,
    Pictures pictures,
    PictureBook album,
    OutsideCourses outside,
    CourseResults results) {}
