package nl.schakel.audit.web;

import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.audit.usecase.CheckInvariants;
import nl.schakel.audit.usecase.CheckInvariants.Finding;
import nl.schakel.audit.usecase.CheckInvariants.Report;
import nl.schakel.audit.usecase.CheckInvariants.Violation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether what must always hold does hold. The question changes nothing. */
@RestController
@Requires(Permission.RUN_AUDIT)
class AuditController {

  private final CheckInvariants invariants;

  AuditController(CheckInvariants invariants) {
    this.invariants = invariants;
  }

  @GetMapping("/api/v1/audit")
  AuditAnswer check() {
    return AuditAnswer.of(invariants.check());
  }

  /** All of it, also what holds: who asks must see what was looked at. */
  record AuditAnswer(boolean clean, List<Invariant> invariants) {

    static AuditAnswer of(Report report) {
      return new AuditAnswer(
          report.isClean(), report.findings().stream().map(Invariant::of).toList());
    }
  }

  record Invariant(String name, boolean holds, List<Violation> violations) {

    static Invariant of(Finding finding) {
      return new Invariant(finding.invariant(), finding.holds(), finding.violations());
    }
  }
}
