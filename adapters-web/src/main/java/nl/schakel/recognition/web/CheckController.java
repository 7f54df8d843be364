package nl.schakel.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.query.CertificateCheck;
import nl.schakel.recognition.query.CertificateCheck.Checked;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where anybody checks a certificate; guessing is slowed down. */
@Controller
@Requires(Permission.ANYONE)
class CheckController {

  static final String PATH = "/certificates";

  /** Pages and API share one allowance. */
  static final String LIMIT = "certificate";

  private final CertificateCheck certificates;
  private final CheckShowing showing;

  CheckController(CertificateCheck certificates, CheckShowing showing) {
    this.certificates = certificates;
    this.showing = showing;
  }

  @GetMapping(PATH)
  View ask(Frame frame) {
    return frame.show(CheckPage.empty());
  }

  @PostMapping(PATH)
  View look(Input input, Frame frame) {
    var code = input.required("code", VerificationCode::parse);
    return switch (input.outcome(code)) {
      case Accepted<VerificationCode>(var found) -> frame.seeOther(PATH + "/" + found.written());
      case Rejected<VerificationCode>(var errors) ->
          frame.refuse(
              new CheckPage(
                  new FormView(CheckPage.TEXTS, input.typed(), errors),
                  Optional.empty(),
                  Optional.empty()));
    };
  }

  @GetMapping(PATH + "/{code}")
  @Limited(LIMIT)
  View show(@PathVariable String code, Frame frame) {
    Optional<Checked> checked =
        VerificationCode.parse(code).asOptional().flatMap(certificates::find);
    FormView form = new FormView(CheckPage.TEXTS, Map.of("code", List.of(code)), List.of());
    return frame.show(
        new CheckPage(form, Optional.of(showing.of(checked, frame)), document(checked, code)),
        checked.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
  }

  @GetMapping(PATH + "/{code}/document.pdf")
  @Limited(LIMIT)
  ResponseEntity<byte[]> document(@PathVariable String code) {
    return VerificationCode.parse(code)
        .asOptional()
        .flatMap(certificates::document)
        .map(pdf -> Files.answer("certificate.pdf", MediaType.APPLICATION_PDF, pdf))
        .orElseThrow(() -> new NotFoundException("certificate"));
  }

  private static Optional<String> document(Optional<Checked> checked, String code) {
    return checked
        .filter(Checked.Holds.class::isInstance)
        .map(_ -> PATH + "/" + code + "/document.pdf");
  }
}
