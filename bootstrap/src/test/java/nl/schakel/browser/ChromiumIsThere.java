package nl.schakel.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where there is no browser; a build server must have one. */
final class ChromiumIsThere implements ExecutionCondition {

  private static final String MISSING =
      "no Chromium on the PATH: install the package chromium to run the browser tests";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.program().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(MISSING);
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }
}
