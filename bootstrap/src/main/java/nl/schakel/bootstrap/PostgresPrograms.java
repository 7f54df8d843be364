package nl.schakel.bootstrap;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar that brings them. */
record PostgresPrograms(Path directory) {

  record Result(int exitCode, String output) {}

  static PostgresPrograms unpackedIn(Path parent) {
    try (InputStream packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system(), System.getProperty("os.arch"))) {
      byte[] archive = packed.readAllBytes();
      Path directory = parent.toAbsolutePath().normalize().resolve(fingerprint(archive));
      if (Files.notExists(directory)) {
        unpackWhole(archive, directory);
      }
      return new PostgresPrograms(directory);
    } catch (IOException failure) {
      throw new StartRefused(
          "PostgreSQL's programs cannot be unpacked in %s: %s".formatted(parent, failure),
          "Make room and let user %s write there, or name a database in SPRING_DATASOURCE_URL."
              .formatted(System.getProperty("user.name")),
          failure);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : "Linux";
  }

  private static String fingerprint(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Moved in place when complete, so that a start cut short leaves no half a server. */
  private static void unpackWhole(byte[] archive, Path directory) throws IOException {
    Files.createDirectories(directory.getParent());
    Path unfinished = Files.createTempDirectory(directory.getParent(), "unfinished");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished);
      }
      Files.move(unfinished, directory);
    } finally {
      FileSystemUtils.deleteRecursively(unfinished);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    if (executable && !target.toFile().setExecutable(true)) {
      throw new IOException(target + " cannot be made executable");
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
