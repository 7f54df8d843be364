package nl.schakel.bootstrap;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held while Schakel runs on a data directory. The operating system lets go of it however the
 * process ends, so who gets it knows: a PostgreSQL still running there is an orphan.
 */
final class DataDirectoryLock implements AutoCloseable {

  private final FileChannel channel;

  private DataDirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DataDirectoryLock on(DataDirectory directory) {
    try {
      FileChannel channel =
          FileChannel.open(
              directory.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw alreadyRunning(directory, Files.readString(directory.lockFile()).strip());
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return new DataDirectoryLock(channel);
    } catch (IOException failure) {
      throw new StartRefused(
          "The file %s cannot be written.".formatted(directory.lockFile()),
          "Let user %s write in %s.".formatted(System.getProperty("user.name"), directory.root()),
          failure);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException withinThisProcess) {
      return null;
    }
  }

  private static StartRefused alreadyRunning(DataDirectory directory, String processId) {
    return new StartRefused(
        "Schakel already runs on the data in %s (process %s)."
            .formatted(directory.root(), processId),
        "Use that one, stop it first, or give this one its own data and port:"
            + " --schakel.data-directory=/path/to/data --server.port=8081");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
