/** Puts letters into words and lets them leave: by SMTP, or into the mailbox of a demonstration. */
@SecondaryAdapter
@NullMarked
package nl.schakel.notifications.mail;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
