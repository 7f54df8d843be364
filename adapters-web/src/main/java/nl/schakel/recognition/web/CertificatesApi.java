package nl.schakel.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.CertificateCheck;
import nl.schakel.recognition.query.CertificateCheck.Checked;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Limited;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a certificate holds, for programs. */
@RestController
@Requires(Permission.ANYONE)
class CertificatesApi {

  private final CertificateCheck certificates;

  CertificatesApi(CertificateCheck certificates) {
    this.certificates = certificates;
  }

  /** Whether it does; a code that nobody has is not found. */
  enum State {
    VALID,
    REVOKED
  }

  /** What is printed above the code, while it holds; else nothing but that it does not. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CertificateShape(
      State state,
      @Nullable Instant revokedAt,
      @Nullable String name,
      @Nullable Map<String, String> title,
      @Nullable Map<String, String> organiser,
      @Nullable LocalDate completedOn,
      @Nullable List<PointsShape> points) {}

  /** Points of a register. */
  record PointsShape(UUID registerId, Map<String, String> register, BigDecimal points) {}

  @GetMapping("/api/v1/certificates/{code}")
  @Limited(CheckController.LIMIT)
  CertificateShape one(@PathVariable String code) {
    return VerificationCode.parse(code)
        .asOptional()
        .flatMap(certificates::find)
        .map(
            checked ->
                switch (checked) {
                  case Checked.Holds(var snapshot, var _) -> shape(snapshot);
                  case Checked.HoldsNoLonger(var since) ->
                      new CertificateShape(State.REVOKED, since, null, null, null, null, null);
                })
        .orElseThrow(() -> new NotFoundException("certificate"));
  }

  private static CertificateShape shape(Snapshot snapshot) {
    return new CertificateShape(
        State.VALID,
        null,
        snapshot.name(),
        byLanguage(snapshot.title()),
        byLanguage(snapshot.organiser()),
        snapshot.day(),
        snapshot.points().stream()
            .map(it -> new PointsShape(it.id().value(), byLanguage(it.register()), it.points()))
            .toList());
  }

  static Map<String, String> byLanguage(LocalizedText text) {
    Map<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
