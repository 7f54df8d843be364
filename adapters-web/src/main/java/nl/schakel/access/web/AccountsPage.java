package nl.schakel.access.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;

/**
 * The people who have an account.
 *
 * @param text what was searched for
 */
record AccountsPage(String text, List<Row> rows, Pages pages) {

  record Row(UUID id, String name, String email, Status status, List<String> roles) {}

  AccountsPage {
    rows = List.copyOf(rows);
  }
}
