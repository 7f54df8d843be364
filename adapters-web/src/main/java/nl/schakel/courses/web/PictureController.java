package nl.schakel.courses.web;

import java.time.Duration;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.query.PictureBook;
import nl.schakel.shared.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a picture to whoever has its address, which nobody guesses: who learns by the link in a
 * mail has no account to be known by, and what is behind an address never changes.
 */
@Controller
@Requires(Permission.ANYONE)
class PictureController {

  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final PictureBook book;

  PictureController(PictureBook book) {
    this.book = book;
  }

  @GetMapping(Picture.PATH + "{hash}")
  ResponseEntity<byte[]> show(@PathVariable String hash) {
    Picture picture =
        Picture.Hash.parse(hash)
            .flatMap(book::find)
            .orElseThrow(() -> new NotFoundException("picture"));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
        .contentType(
            switch (picture.kind()) {
              case JPEG -> MediaType.IMAGE_JPEG;
              case PNG -> MediaType.IMAGE_PNG;
            })
        .body(picture.content().bytes());
  }
}
