package nl.schakel.audit.usecase;

import java.util.Comparator;
import java.util.List;
import nl.schakel.audit.port.Snapshot;
import nl.schakel.shared.port.InvariantCheck;
import nl.schakel.shared.usecase.ApplicationService;

/** Runs every feature's checks on one snapshot. */
@ApplicationService
class InvariantService implements CheckInvariants {

  private final Snapshot snapshot;
  private final List<InvariantCheck> checks;

  InvariantService(Snapshot snapshot, List<InvariantCheck> checks) {
    this.snapshot = snapshot;
    this.checks = checks.stream().sorted(Comparator.comparing(InvariantCheck::name)).toList();
  }

  @Override
  public Report check() {
    snapshot.take();
    return new Report(checks.stream().map(InvariantService::run).toList());
  }

  private static Finding run(InvariantCheck check) {
    return new Finding(
        check.name(),
        check.violations().stream()
            .map(found -> new Violation(found.code(), found.subject()))
            .toList());
  }
}
