package nl.schakel.exchange.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.usecase.ChooseDigest;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Ends digests, with one click of the reader or of the reader's mail program (RFC 8058): that one
 * sends no cookie and no token of a form, only what stands in the mail.
 */
@Controller
@Requires(Permission.ANYONE)
class DigestEndController {

  private static final String PATH = "/digest/unsubscribe/";

  private final ChooseDigest digests;

  DigestEndController(ChooseDigest digests) {
    this.digests = digests;
  }

  @GetMapping(PATH + "{link}")
  View ask(@PathVariable String link, Frame frame) {
    return digests.isLink(link)
        ? frame.show(new DigestEndPage(PATH + link, false))
        : frame.show(new DigestOverPage(), HttpStatus.GONE);
  }

  /** Done twice it is done: a program that asks again must not think that it failed. */
  @PostMapping(PATH + "{link}")
  View end(@PathVariable String link, Frame frame) {
    digests.end(link);
    return frame.show(new DigestEndPage(PATH + link, true));
  }
}
