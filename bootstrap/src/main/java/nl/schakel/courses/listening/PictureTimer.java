package nl.schakel.courses.listening;

import java.time.Period;
import nl.schakel.courses.usecase.KeepPictures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; a second instance finds nothing to remove. */
@Component
class PictureTimer {

  private final KeepPictures pictures;
  private final Period after;

  PictureTimer(KeepPictures pictures, @Value("${schakel.courses.unused-pictures}") Period after) {
    this.pictures = pictures;
    this.after = after;
  }

  @Scheduled(cron = "${schakel.courses.retention-time}", zone = "UTC")
  void tidy() {
    pictures.removeUnused(after);
  }
}
