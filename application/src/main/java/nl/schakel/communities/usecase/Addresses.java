package nl.schakel.communities.usecase;

import java.util.stream.IntStream;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds an address for a name that no other community has or ever had. */
@UseCasePart
class Addresses {

  /** Room for a number after it. */
  private static final int LONGEST = Slug.MAXIMUM - 6;

  private static final int MOST_ALIKE = 10_000;

  private final KeptCommunities communities;

  Addresses(KeptCommunities communities) {
    this.communities = communities;
  }

  /** A name without a Latin letter gets an address too. */
  Slug of(String name, CommunityId id) {
    String tail = id.value().toString().substring(24);
    Slug plain = shortened(Slug.of(name, new Slug("community-" + tail)));
    return IntStream.rangeClosed(1, MOST_ALIKE)
        .mapToObj(number -> number == 1 ? plain : new Slug(plain.value() + "-" + number))
        .filter(slug -> communities.owner(slug).filter(owner -> !owner.equals(id)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Slug shortened(Slug slug) {
    String value = slug.value();
    return new Slug(value.substring(0, Math.min(LONGEST, value.length())).replaceAll("-+$", ""));
  }
}
