package nl.schakel.courses.web;

import nl.schakel.shared.web.Said;

/**
 * A course of elsewhere, for who goes there.
 *
 * @param host whose site it is
 * @param base below the enrolment
 */
record OutsidePage(Said title, String host, String base, boolean through) {}
