package nl.schakel.bootstrap;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Schakel in a process of its own, as somebody starts it at a console, so that it can be killed.
 */
public final class SchakelProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;
  private final int port;

  private SchakelProcess(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  public static SchakelProcess start(String... options) throws IOException {
    return startOn(freePort(), options);
  }

  /** Where another one was before, so that who was its client finds this one. */
  public static SchakelProcess startOn(int port, String... options) throws IOException {
    Path output = Files.createTempFile("schakel", ".log");
    JavaCommand command =
        PackagedSchakel.command()
            .with(options)
            .with("--schakel.program-directory=target/postgres-programs");
    var builder = new ProcessBuilder(command.words());
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return new SchakelProcess(process, output, port);
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public SchakelProcess untilReady() throws IOException {
    await("ready", () -> statusOfReadiness() == 200);
    return this;
  }

  public void await(String what, BooleanSupplier condition) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new AssertionError("Not " + what + ":\n" + output());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public int port() {
    return port;
  }

  /** 0 while there is no answer at all. */
  public int statusOfReadiness() {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/actuator/health/readiness".formatted(port)))
            .timeout(Duration.ofSeconds(15))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public String output() throws IOException {
    return Files.readString(output);
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("Schakel still runs.");
    }
    return process.exitValue();
  }

  /** Like kill -9: nothing of it gets a chance to tidy up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    exitCode();
  }

  public void stop() throws InterruptedException {
    process.destroy();
    exitCode();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(output);
  }
}
