package nl.schakel.parents.web;

import java.nio.charset.StandardCharsets;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.usecase.PrintInvitations.Outcome;
import nl.schakel.shared.web.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out what was printed, or says why nothing was. */
final class Paper {

  private Paper() {}

  static Object answer(Outcome outcome, ParentGroupId group, Frame frame) {
    return switch (outcome) {
      case Outcome.Printed(var pdf) -> file(pdf, frame.text("parents.print.file"));
      case Outcome.Nobody _ ->
          frame.seeOther(ParentPaths.group(group), "parents.notice.nobodyToPrint");
      case Outcome.NoMeeting _ ->
          frame.seeOther(ParentPaths.group(group), "parents.notice.noMeeting");
    };
  }

  static ResponseEntity<byte[]> file(byte[] pdf, String name) {
    ContentDisposition file =
        ContentDisposition.attachment().filename(name + ".pdf", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(pdf);
  }
}
