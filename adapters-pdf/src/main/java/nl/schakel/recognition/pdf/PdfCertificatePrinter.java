package nl.schakel.recognition.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.port.CertificatePrinter;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Fact;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A certificate in the words of its language, with the address where anybody checks it. */
@Component
class PdfCertificatePrinter implements CertificatePrinter {

  private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);

  private final Documents documents;
  private final Texts texts;
  private final Clock clock;
  private final URI site;

  PdfCertificatePrinter(
      Documents documents, Texts texts, Clock clock, @Value("${schakel.address}") URI site) {
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
    this.site = URI.create(site.toString().replaceAll("/+$", ""));
  }

  @Override
  public byte[] print(Certificate.Valid certificate) {
    Certificate.Details details = certificate.details();
    Wording words = texts.in(details.language());
    Snapshot snapshot = details.snapshot();
    String code = details.code().written();
    String address = site + "/certificates/" + code;
    return documents.pdf(
        new Sheet(
            words.language(),
            words.text("recognition.paper.title"),
            snapshot.organiser().in(words.language()),
            Optional.of(words.text("recognition.paper.lead")),
            Optional.of(words.text("recognition.paper.foot", "address", address)),
            Sheet.Shape.PORTRAIT,
            blocks(snapshot, words, code, address)));
  }

  private List<Block> blocks(Snapshot snapshot, Wording words, String code, String address) {
    Language reader = words.language();
    Dates dates = new Dates(words, clock);
    return List.of(
        new Sheet.Subject(snapshot.name()),
        new Sheet.Paragraph(
            words.text("recognition.paper.completed", "day", dates.day(snapshot.day()))),
        new Sheet.Heading(snapshot.title().in(reader)),
        new Sheet.Facts(facts(snapshot, words, code)),
        new Sheet.QrCode(address, words.text("recognition.paper.qr")));
  }

  private static List<Fact> facts(Snapshot snapshot, Wording words, String code) {
    List<Fact> facts = new ArrayList<>();
    if (snapshot.minutes() > 0) {
      facts.add(new Fact(words.text("recognition.paper.length"), hours(snapshot, words)));
    }
    snapshot
        .rule()
        .ifPresent(
            it -> facts.add(new Fact(words.text("recognition.paper.rule"), rule(it, words))));
    snapshot
        .points()
        .forEach(
            it ->
                facts.add(
                    new Fact(
                        words.text(
                            "recognition.paper.points",
                            "register",
                            it.register().in(words.language())),
                        it.points().stripTrailingZeros().toPlainString())));
    facts.add(new Fact(words.text("recognition.paper.code"), code));
    return facts;
  }

  private static String rule(CompletionRule rule, Wording words) {
    return switch (rule) {
      case Attend(int percentage) when percentage == Attend.ALL ->
          words.text("recognition.paper.rule.all");
      case Attend(int percentage) ->
          words.text("recognition.paper.rule.part", "percentage", percentage);
      case FinishCourse(boolean tested) ->
          words.text(tested ? "recognition.paper.rule.test" : "recognition.paper.rule.course");
    };
  }

  private static String hours(Snapshot snapshot, Wording words) {
    return words.text(
        "recognition.paper.hours",
        "hours",
        BigDecimal.valueOf(snapshot.minutes()).divide(AN_HOUR, 2, RoundingMode.HALF_UP));
  }
}
