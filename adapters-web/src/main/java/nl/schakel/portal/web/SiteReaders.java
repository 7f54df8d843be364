package nl.schakel.portal.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.shared.web.Reader;
import nl.schakel.shared.web.Readers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is reading from the login session. */
@Component
class SiteReaders implements Readers {

  @Override
  public Reader current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor
        ? new Reader(Optional.of(authentication.getName()), Optional.empty(), Menu.of(actor))
        : new Reader(Optional.empty(), Optional.empty(), Menu.of(new Caller.Visitor()));
  }
}
