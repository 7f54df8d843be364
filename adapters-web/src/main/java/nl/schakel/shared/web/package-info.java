/**
 * What every page is made of. A controller asks for a {@link nl.schakel.shared.web.Frame} and
 * answers {@code frame.show(new ProgrammePage(...))}; the template of that page has the same name
 * and stands in {@code src/main/jte} in a folder named as the package: {@code
 * nl.schakel.learning.web.ProgrammePage} is drawn by {@code jte/learning/web/ProgrammePage.jte}.
 * JTE makes a class of it in that very package, so page records stay package-private.
 */
@PrimaryAdapter
@NullMarked
package nl.schakel.shared.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
