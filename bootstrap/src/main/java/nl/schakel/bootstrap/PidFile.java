package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a PostgreSQL server notes of itself in its cluster for as long as it runs. */
record PidFile(DataDirectory directory) {

  /** PostgreSQL writes its port on the fourth line of this file. */
  private static final int LINE_OF_PORT = 3;

  Optional<ProcessHandle> process() {
    try (var lines = Files.lines(path())) {
      return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
    } catch (IOException noFile) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Optional<Integer> port() throws IOException {
    List<String> lines = Files.exists(path()) ? Files.readAllLines(path()) : List.of();
    return lines.stream().skip(LINE_OF_PORT).findFirst().map(String::strip).map(Integer::valueOf);
  }

  private Path path() {
    return directory.cluster().resolve("postmaster.pid");
  }
}
