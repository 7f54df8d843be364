/**
 * What every feature speaks: languages, names, addresses, spans of time, parsed text. Open to all,
 * depends on nothing.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.schakel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
