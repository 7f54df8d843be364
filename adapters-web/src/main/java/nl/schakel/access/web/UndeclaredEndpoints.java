package nl.schakel.access.web;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Somebody added a page and did not say who may see it. */
final class UndeclaredEndpoints extends RuntimeException {

  UndeclaredEndpoints(List<String> endpoints) {
    super(
        "These endpoints do not declare who may use them: %s."
            .formatted(String.join(", ", endpoints)));
  }

  /** Says so instead of printing a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<UndeclaredEndpoints> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UndeclaredEndpoints failure) {
      return new FailureAnalysis(
          failure.getMessage(),
          "Put @Requires on the method or its class; @Requires(Permission.ANYONE) opens it.",
          failure);
    }
  }
}
