package nl.schakel.access.web;

import java.util.List;

/**
 * Explains why a form was not taken, and gives back what was typed.
 *
 * @param action where to send it again
 * @param fields what to send again; nothing of a form that came from elsewhere
 */
record RefusedFormPage(Reason reason, String action, List<Field> fields) {

  enum Reason {
    /** Ours, but its token is worn out. */
    OPEN_TOO_LONG,
    /** Ours, but with a password, which is not put into a page. */
    WITH_PASSWORD,
    /** Not ours, or it does not say. */
    FOREIGN
  }

  record Field(String name, String value) {}

  RefusedFormPage {
    fields = List.copyOf(fields);
  }
}
