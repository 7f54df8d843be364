/** Home, the site's menu and the pages about the site itself. */
@PrimaryAdapter
@NullMarked
package nl.schakel.portal.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
