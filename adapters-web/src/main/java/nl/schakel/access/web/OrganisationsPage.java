package nl.schakel.access.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.web.Pages;

/**
 * The organisations that work together here.
 *
 * @param text what was searched for
 */
record OrganisationsPage(String text, long total, List<Row> rows, Pages pages) {

  record Row(UUID id, String name, String kind, String country, String mailDomains) {}

  OrganisationsPage {
    rows = List.copyOf(rows);
  }
}
