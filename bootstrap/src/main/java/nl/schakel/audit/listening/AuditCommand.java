package nl.schakel.audit.listening;

import java.io.PrintStream;
import nl.schakel.audit.usecase.CheckInvariants;
import nl.schakel.audit.usecase.CheckInvariants.Finding;
import nl.schakel.audit.usecase.CheckInvariants.Report;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code java -jar schakel.jar audit}: says whether what must always hold does hold. */
@Component
@ConditionalOnProperty(name = "schakel.command", havingValue = "audit")
class AuditCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final int CLEAN = 0;
  private static final int VIOLATED = 2;

  private final CheckInvariants invariants;
  private int exitCode = CLEAN;

  AuditCommand(CheckInvariants invariants) {
    this.invariants = invariants;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Report report = invariants.check();
    print(report, System.out);
    exitCode = report.isClean() ? CLEAN : VIOLATED;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  private static void print(Report report, PrintStream out) {
    report.findings().forEach(finding -> print(finding, out));
    out.println(report.isClean() ? "All invariants hold." : "Invariants are violated.");
  }

  private static void print(Finding finding, PrintStream out) {
    out.printf("%-8s %s%n", finding.holds() ? "holds" : "VIOLATED", finding.invariant());
    finding
        .violations()
        .forEach(found -> out.printf("         %s %s%n", found.code(), found.subject()));
  }
}
