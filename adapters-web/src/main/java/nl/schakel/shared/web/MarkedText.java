package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/** What somebody typed, with what says of whom it is marked. */
public record MarkedText(List<Piece> pieces) {

  /** A part of the text, and what it is when it must not be there. */
  public record Piece(String text, Optional<Kind> found) {}

  public static MarkedText of(String text, List<Finding> findings) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Finding finding : findings) {
      pieces.add(new Piece(text.substring(at, finding.start()), Optional.empty()));
      pieces.add(
          new Piece(text.substring(finding.start(), finding.end()), Optional.of(finding.kind())));
      at = finding.end();
    }
    pieces.add(new Piece(text.substring(at), Optional.empty()));
    return new MarkedText(pieces);
  }

  /** What has to be taken out of the field at this place. */
  public static List<FieldError> errors(String pointer, List<Finding> findings) {
    return findings.stream()
        .map(finding -> FieldError.of(pointer, code(finding.kind())))
        .distinct()
        .toList();
  }

  public static String code(Kind kind) {
    return "PERSONAL_DATA_" + kind;
  }
}
