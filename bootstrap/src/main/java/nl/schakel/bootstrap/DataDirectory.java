package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Where the embedded database keeps everything, readable by this user only. */
record DataDirectory(Path root) {

  private static final String OTHER_DIRECTORY =
      "Give Schakel a directory it may write in: --schakel.data-directory=/path/to/data";

  static DataDirectory openedAt(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      makePrivate(root, "rwx------");
    } catch (FileAlreadyExistsException inTheWay) {
      throw new StartRefused(
          "The data cannot be kept in %s: %s is a file.".formatted(root, inTheWay.getMessage()),
          OTHER_DIRECTORY,
          inTheWay);
    } catch (IOException failure) {
      throw notWritable(root, failure);
    }
    if (!Files.isWritable(root)) {
      throw notWritable(root, new IOException("read-only"));
    }
    return new DataDirectory(root);
  }

  private static StartRefused notWritable(Path root, IOException failure) {
    return new StartRefused(
        "The data cannot be kept in %s: user %s may not write there."
            .formatted(root, System.getProperty("user.name")),
        OTHER_DIRECTORY,
        failure);
  }

  Path cluster() {
    return root.resolve("postgres");
  }

  Path unfinishedCluster() {
    return root.resolve("postgres.unfinished");
  }

  Path serverLog() {
    return root.resolve("postgres.log");
  }

  Path lockFile() {
    return root.resolve("schakel.lock");
  }

  Path passwordFile() {
    return root.resolve("postgres.password");
  }

  /** Made on the first start: other users of this machine can reach the port, not the data. */
  String password() {
    try {
      if (Files.notExists(passwordFile())) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(passwordFile());
        makePrivate(passwordFile(), "rw-------");
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
      }
      return Files.readString(passwordFile()).strip();
    } catch (IOException failure) {
      throw notWritable(root, failure);
    }
  }

  /** The major version of PostgreSQL that made the data, if there are any. */
  Optional<String> majorVersion() {
    Path version = cluster().resolve("PG_VERSION");
    try {
      return Files.exists(version)
          ? Optional.of(Files.readString(version).strip())
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void makePrivate(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
