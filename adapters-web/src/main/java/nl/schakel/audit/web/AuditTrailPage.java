package nl.schakel.audit.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.audit.query.AuditTrailPart;
import nl.schakel.audit.query.AuditTrailPart.Line;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit trail, searched. */
record AuditTrailPage(FormView form, List<Option> actions, List<Line> lines, Pages pages) {

  static AuditTrailPage of(
      FormView form, List<String> actions, AuditTrailPart part, Wording words) {
    return new AuditTrailPage(
        form,
        actions.stream().map(action -> Option.of(action, inWords(action, words))).toList(),
        part.lines(),
        Pages.keyset(Optional.empty(), part.olderThan().map(line -> older(form, line))));
  }

  ZoneId zone() {
    return AuditTrailController.OFFICE;
  }

  /** An action whose feature has no words for it is shown as its code, which is still true. */
  static String inWords(String action, Wording words) {
    String key = "audit.action." + action;
    return words.has(key) ? words.text(key) : action;
  }

  /** Everything that was done to this thing. */
  static String about(UUID subject) {
    return AuditTrailController.PATH + "?subject=" + subject;
  }

  /** Everything that this account did. */
  static String doneBy(UUID account) {
    return AuditTrailController.PATH + "?by=" + account;
  }

  private static String older(FormView form, UUID line) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(AuditTrailController.PATH);
    List.of("action", "subject", "by", "from", "until").stream()
        .filter(field -> !form.value(field).isBlank())
        .forEach(field -> address.queryParam(field, form.value(field)));
    return address.queryParam("olderThan", line).encode().build().toUriString();
  }
}
