package nl.schakel.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.query.Passport;
import nl.schakel.recognition.query.Passport.Done;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one completed, for programs. */
@RestController
@Requires(Permission.SIGNED_IN)
class PassportApi {

  private final Passport passport;

  PassportApi(Passport passport) {
    this.passport = passport;
  }

  /** Something that was completed, with what it earned. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompletionShape(
      UUID id,
      UUID enrolmentId,
      UUID editionId,
      Map<String, String> title,
      LocalDate completedOn,
      Instant completedAt,
      @Nullable String certificateCode,
      List<EarnedShape> points) {

    static CompletionShape of(Done done) {
      return new CompletionShape(
          done.id().value(),
          done.enrolment().value(),
          done.edition().value(),
          CertificatesApi.byLanguage(done.title()),
          done.day(),
          done.at(),
          done.certificate().map(it -> it.code().written()).orElse(null),
          done.points().stream()
              .map(it -> new EarnedShape(it.register().value(), it.points(), it.day(), it.way()))
              .toList());
    }
  }

  /** Points of one register, and whether the register has them. */
  record EarnedShape(UUID registerId, BigDecimal points, LocalDate earnedOn, Way state) {}

  @GetMapping("/api/v1/completions")
  Listing<CompletionShape> mine(PageRequest page, Actor actor) {
    return Listing.of(page.of(passport.of(actor.person())).map(CompletionShape::of));
  }
}
