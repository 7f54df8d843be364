package nl.schakel.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.shared.web.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who completed an edition, by which rule, and all its certificates. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class RunController {

  static final String PATH = "/recognition/editions";

  private final RunShowing showing;
  private final CertificateProgress progress;

  RunController(RunShowing showing, CertificateProgress progress) {
    this.showing = showing;
    this.progress = progress;
  }

  @GetMapping(PATH + "/{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(showing.page(actor, new EditionId(id), frame));
  }

  /** One document after the other goes out, so that hundreds need no more memory than one. */
  @GetMapping(PATH + "/{id}/certificates.zip")
  void all(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
    Run run = showing.run(actor, new EditionId(id));
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename("certificates.zip").build().toString());
    try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
      // A PDF is compressed already.
      zip.setLevel(0);
      progress.documents(run.edition().id(), (name, pdf) -> add(zip, name, pdf));
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] pdf) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(pdf);
      zip.closeEntry();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
