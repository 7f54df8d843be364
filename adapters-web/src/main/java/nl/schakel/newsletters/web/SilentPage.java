package nl.schakel.newsletters.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.newsletters.query.EditorialDesk.Silent;
import nl.schakel.shared.web.Pages;

/** Addresses where nothing arrives; only what is behind the at sign is shown. */
record SilentPage(List<Silent> silent, Pages pages) {

  SilentPage {
    silent = List.copyOf(silent);
  }

  String address(Silent one) {
    return DeskPaths.SILENT + "/" + one.id().value();
  }

  ZoneId zone() {
    return NewsletterPage.ZONE;
  }
}
