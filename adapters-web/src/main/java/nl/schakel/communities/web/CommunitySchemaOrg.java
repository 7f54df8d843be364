package nl.schakel.communities.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.Frame;

/** A community in the words of schema.org; its former names are how people still look for it. */
final class CommunitySchemaOrg {

  private CommunitySchemaOrg() {}

  static Map<String, Object> of(
      Sheet community, String address, CommunityWords words, Frame frame) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@context", "https://schema.org");
    organisation.put("@type", "Organization");
    organisation.put("name", community.naming().now().text());
    organisation.put(
        "alternateName",
        community.naming().former().stream().map(each -> each.name().text()).toList());
    organisation.put("description", community.profile().purpose());
    organisation.put("url", address);
    organisation.put("knowsLanguage", community.profile().language().tag());
    organisation.put("knowsAbout", words.topics(community.profile(), frame));
    organisation.put(
        "parentOrganization",
        Map.of(
            "@type", "Organization", "name", words.organisation(community.organisation(), frame)));
    return organisation;
  }
}
