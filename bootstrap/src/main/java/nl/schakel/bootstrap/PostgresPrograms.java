package nl.schakel.bootstrap;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, as {@link PostgresArchive} has unpacked them. */
record PostgresPrograms(Path directory) {

  record Result(int exitCode, String output) {

    /** PostgreSQL tells most in the line with its error; the rest is the story around it. */
    String reason() {
      return output
          .lines()
          .filter(
              line -> line.contains("error") || line.contains("FATAL") || line.contains("could"))
          .findFirst()
          .orElse(output.lines().reduce("no reason given", (earlier, last) -> last));
    }
  }

  /** Waits for the program to end and answers what it wrote. */
  Result run(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(directory.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    try {
      // Through a file: the server that pg_ctl leaves running would keep a pipe open.
      Path output = Files.createTempFile("schakel", ".out");
      try {
        return new Result(exitCodeOf(command, output), Files.readString(output).strip());
      } finally {
        Files.delete(output);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int exitCodeOf(List<String> command, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }

  /** For instance 18, out of "pg_ctl (PostgreSQL) 18.6". */
  String majorVersion() {
    String version = run("pg_ctl", List.of("--version")).output();
    return version.replaceAll("^\\D*(\\d+).*$", "$1");
  }
}
