package nl.schakel.shared.http;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Asks other systems with a token of ours. */
public final class OutgoingClient {

  private OutgoingClient() {}

  /**
   * Waits no longer than this for a connection, and as long for an answer. A redirection is an
   * answer: a token goes to nobody but the address that somebody wrote down.
   */
  public static RestClient waitingFor(Duration timeout) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(timeout);
    return RestClient.builder().requestFactory(requests).build();
  }
}
