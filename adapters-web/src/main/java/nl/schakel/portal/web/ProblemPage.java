package nl.schakel.portal.web;

/**
 * The explanation of a type of problem.
 *
 * @param key of its title; what to do about it is beneath {@code .detail}
 */
record ProblemPage(String key) {}
