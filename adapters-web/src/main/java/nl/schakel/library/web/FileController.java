package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.FileId;
import nl.schakel.library.query.FileBook;
import nl.schakel.library.query.FileBook.Download;
import nl.schakel.shared.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives a file away, to be saved and never to be shown as a page of ours: whatever is in it, no
 * browser takes it for anything else than it is.
 */
@Controller
class FileController {

  private static final String NOTHING = "default-src 'none'; sandbox";

  private final FileBook book;
  private final ItemFormShowing showing;

  FileController(FileBook book, ItemFormShowing showing) {
    this.book = book;
    this.showing = showing;
  }

  @GetMapping(LibraryListPage.PATH + "/files/{file}")
  @Requires(Permission.ANYONE)
  ResponseEntity<byte[]> published(@PathVariable UUID file, WebRequest request) {
    return answer(book.published(new FileId(file)).orElseThrow(FileController::unknown), request);
  }

  /** For who works on the item. */
  @GetMapping(ItemFormPage.PATH + "/{id}/files/{file}")
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<byte[]> worked(
      @PathVariable UUID id, @PathVariable UUID file, Actor actor, WebRequest request) {
    return answer(
        book.worked(showing.open(actor, id).id(), new FileId(file))
            .orElseThrow(FileController::unknown),
        request);
  }

  private static ResponseEntity<byte[]> answer(Download file, WebRequest request) {
    if (request.checkNotModified(file.hash())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(file.hash()).build();
    }
    return ResponseEntity.ok()
        .eTag(file.hash())
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", NOTHING)
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + file.file().fileName() + "\"")
        .contentType(MediaType.parseMediaType(file.file().kind().mediaType()))
        .body(file.content().bytes());
  }

  private static NotFoundException unknown() {
    return new NotFoundException("file");
  }
}
