package nl.schakel.courses.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.CallSecret.Call;
import nl.schakel.courses.usecase.CompleteOutside;
import nl.schakel.courses.usecase.CompleteOutside.Fate;
import nl.schakel.courses.usecase.CompleteOutside.Outcome;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where an e-learning elsewhere tells who is through. Its signature is its pass. */
@RestController
@Requires(Permission.ANYONE)
class CourseCompletionsApi {

  private static final int ALL = 100;

  private final ProgrammeCards programmes;
  private final CompleteOutside completing;
  private final Clock clock;

  CourseCompletionsApi(ProgrammeCards programmes, CompleteOutside completing, Clock clock) {
    this.programmes = programmes;
    this.completing = completing;
    this.clock = clock;
  }

  /**
   * Somebody is through.
   *
   * @param completedAt absent is now
   * @param score of a final test that was passed, in percent
   */
  record CompletionShape(UUID reference, Optional<Instant> completedAt, Optional<Integer> score) {}

  /** What came of it: the first time counts, more of the same changes nothing. */
  record CompletionAnswer(UUID reference, Heard outcome) {}

  /** What came of it. */
  enum Heard {
    RECORDED,
    ALREADY_RECORDED,
    /** A coordinator took it back, and alone writes it down again. */
    TAKEN_BACK
  }

  @Limited("course-completion")
  @PostMapping("/api/v1/programmes/{slug}/course-completions")
  CompletionAnswer hear(
      @PathVariable Slug slug,
      @RequestHeader(name = "Schakel-Timestamp", defaultValue = "") String timestamp,
      @RequestHeader(name = "Schakel-Signature", defaultValue = "") String signature,
      @Accepts(CompletionShape.class) Input input,
      HttpServletRequest request)
      throws IOException {
    ProgrammeId programme =
        programmes.find(slug).orElseThrow(() -> new NotFoundException("programme")).id();
    Call call = new Call(timestamp, signature, text(request));
    if (completing.judge(programme, call) instanceof Outcome.WrongSignature) {
      throw Refused.ofStranger("WRONG_SIGNATURE");
    }
    Row row = row(input);
    return switch (completing.hear(programme, call, row)) {
      case Outcome.Judged(var steps) -> answer(row, steps.getFirst().fate(), input);
      case Outcome.Replayed _ -> throw new Refused("CALL_REPLAYED");
      case Outcome.WrongSignature _, Outcome.Believed _ ->
          throw Refused.ofStranger("WRONG_SIGNATURE");
    };
  }

  /** Every byte as it was signed. */
  private static String text(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Row row(Input input) {
    var reference = input.id("reference", UUID::toString);
    var at = input.optional("completedAt", As.instant());
    var score = input.optional("score", As.integer(0, ALL));
    return input.orReject(
        () -> new Row(1, reference.get(), at.get().orElseGet(clock::instant), score.get()));
  }

  private static CompletionAnswer answer(Row row, Fate fate, Input input) {
    UUID reference = UUID.fromString(row.who());
    return switch (fate) {
      case KEPT -> new CompletionAnswer(reference, Heard.RECORDED);
      case KNOWN_ALREADY -> new CompletionAnswer(reference, Heard.ALREADY_RECORDED);
      case TAKEN_BACK -> new CompletionAnswer(reference, Heard.TAKEN_BACK);
      case UNKNOWN_PARTICIPANT -> throw wrong("reference", fate, input);
      case IN_THE_FUTURE -> throw wrong("completedAt", fate, input);
    };
  }

  private static Refused wrong(String field, Fate fate, Input input) {
    input.refuse(field, fate.name());
    return input.orReject(() -> new Refused(fate.name()));
  }
}
