package nl.schakel.audit.usecase;

import java.util.List;
import java.util.UUID;

/** Looks whether what must always hold does hold, in every feature, at one moment. */
public interface CheckInvariants {

  Report check();

  /** What every check found, in the order of their names. */
  record Report(List<Finding> findings) {

    public Report {
      findings = List.copyOf(findings);
    }

    public boolean isClean() {
      return findings.stream().allMatch(Finding::holds);
    }
  }

  /** What one check found. */
  record Finding(String invariant, List<Violation> violations) {

    public Finding {
      violations = List.copyOf(violations);
    }

    public boolean holds() {
      return violations.isEmpty();
    }
  }

  /** One place where it does not hold: what is wrong, as a code, and with what. */
  record Violation(String code, UUID subject) {}
}
