package nl.schakel.notifications.persistence;

import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.notifications.model.CommunityMatter;

/** Who comes into communities, in its columns and out of them. */
final class CommunityMatterReader {

  static final String JOIN_REQUEST = "JOIN_REQUEST";

  private CommunityMatterReader() {}

  static MatterColumns columns(CommunityMatter matter) {
    return switch (matter) {
      case CommunityMatter.JoinRequestMoved(var request, var step) ->
          MatterColumns.of(JOIN_REQUEST, "request", request.value(), "step", step);
    };
  }

  static CommunityMatter matter(MatterReader row) {
    return new CommunityMatter.JoinRequestMoved(
        new JoinRequestId(row.id("request")), Step.valueOf(row.part("step")));
  }
}
