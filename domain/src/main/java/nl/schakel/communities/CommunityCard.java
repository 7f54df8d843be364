package nl.schakel.communities;

import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;

/**
 * What another feature shows of a community.
 *
 * @param slug of its page as it is now; earlier ones lead there
 * @param name as it calls itself now
 * @param language in which it calls itself so
 */
public record CommunityCard(CommunityId id, Slug slug, String name, Language language) {}
