package nl.schakel.shared.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where readers reach this install, for what leaves it: feeds, site maps, links for search engines.
 * It is configured, because the {@code Host} of a request is whatever its sender likes.
 */
@Component
public final class SiteAddress {

  private final String root;

  SiteAddress(@Value("${schakel.address:http://localhost:8080}") URI site) {
    this.root = site.toString().replaceFirst("/+$", "");
  }

  /** The whole address of a page of ours. */
  public String of(String path) {
    return root + path;
  }

  public String host() {
    return URI.create(root).getHost();
  }
}
