package nl.schakel.referrals.model;

import java.util.List;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** A few words that go to another organisation. They say nothing that leads to somebody. */
public record Note(String text) implements ValueObject {

  public static final int LONGEST = 280;

  /** What was kept under milder rules than today's can still be read; who writes comes by here. */
  public Note {
    if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
      throw new IllegalArgumentException("not a note");
    }
  }

  /** What came of reading one. */
  public sealed interface Reading {

    record Fine(Note note) implements Reading {}

    /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER. */
    record Wrong(String code) implements Reading {}

    /** It says of whom it is. */
    record Telling(List<Finding> findings) implements Reading {
      public Telling {
        findings = List.copyOf(findings);
      }
    }
  }

  public static Reading read(String typed) {
    return switch (PlainText.lines(typed, LONGEST)) {
      case Parsed.Invalid<String>(var code) -> new Reading.Wrong(code);
      case Parsed.Valid<String>(var text) -> {
        List<Finding> findings = PersonalDataCheck.findings(text);
        yield findings.isEmpty() ? new Reading.Fine(new Note(text)) : new Reading.Telling(findings);
      }
    };
  }

  @Override
  public String toString() {
    return "Note[" + text.length() + "]";
  }
}
