package nl.schakel.partners.web;

import java.util.EnumSet;
import java.util.Set;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One partner. */
@Controller
@Requires(Permission.ANYONE)
class PartnerController {

  private final PartnerBook book;
  private final PartnerShowing showing;

  PartnerController(PartnerBook book, PartnerShowing showing) {
    this.book = book;
    this.showing = showing;
  }

  @GetMapping("/partners/{slug}")
  @SameForEveryVisitor
  View partner(@PathVariable Slug slug, Caller caller, Frame frame) {
    Set<Audience> audiences = audiences(caller);
    Entry entry =
        book.entry(slug, audiences)
            .filter(found -> isFor(found, caller))
            .orElseThrow(() -> new NotFoundException("partner"));
    return entry
        .mergedInto()
        .map(heir -> frame.seeOther(PartnerPage.address(heir), "partners.notice.merged"))
        .orElseGet(() -> frame.show(showing.page(entry, audiences, frame)));
  }

  /** What is for professionals only does not leave the database for anybody else. */
  static Set<Audience> audiences(Caller caller) {
    return caller
            .actor()
            .filter(actor -> actor.may(Permission.SEE_PROFESSIONAL_CONTACTS))
            .isPresent()
        ? EnumSet.allOf(Audience.class)
        : EnumSet.of(Audience.EVERYBODY);
  }

  static boolean isFor(Entry entry, Caller caller) {
    return entry.standing() != Standing.HIDDEN
        || caller.actor().filter(actor -> actor.may(Permission.KEEP_PARTNERS)).isPresent();
  }
}
