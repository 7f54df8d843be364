package nl.schakel.library.listening;

import java.time.Period;
import nl.schakel.library.usecase.ForgetLibrary;
import nl.schakel.library.usecase.KeepFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night; a second instance finds nothing to forget. */
@Component
class LibraryTimer {

  private final KeepFiles files;
  private final ForgetLibrary library;
  private final Period unused;
  private final Period keep;

  LibraryTimer(
      KeepFiles files,
      ForgetLibrary library,
      @Value("${schakel.library.unused-files}") Period unused,
      @Value("${schakel.library.retention}") Period keep) {
    this.files = files;
    this.library = library;
    this.unused = unused;
    this.keep = keep;
  }

  @Scheduled(cron = "${schakel.library.retention-time}", zone = "UTC")
  void tidy() {
    files.removeUnused(unused);
    library.forget(keep);
  }
}
