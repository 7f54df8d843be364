package nl.schakel.attendance.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.attendance.usecase.ReadAttendance;
import nl.schakel.attendance.usecase.ReadAttendance.Overview;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.web.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list on paper: every participant, every session, room to sign. */
@Controller
@Requires(Permission.RECORD_ATTENDANCE)
class PresenceListController {

  private final ReadAttendance reading;
  private final Documents documents;

  PresenceListController(ReadAttendance reading, Documents documents) {
    this.reading = reading;
    this.documents = documents;
  }

  @GetMapping("/attendance/editions/{id}/list.pdf")
  ResponseEntity<byte[]> list(@PathVariable UUID id, Actor actor, Frame frame) {
    Overview overview = reading.overview(actor, new EditionId(id));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("attendance-" + id + ".pdf")
                .build()
                .toString())
        .body(documents.pdf(PresenceList.of(overview, frame)));
  }
}
