package nl.schakel.parents.web;

import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;

/** Where things are. */
final class ParentPaths {

  static final String GROUP = ParentsController.PATH + "/groups/{id}";
  static final String MEETING = ParentsController.PATH + "/meetings/{id}";

  private ParentPaths() {}

  static String group(ParentGroupId id) {
    return ParentsController.PATH + "/groups/" + id.value();
  }

  static String meeting(MeetingId id) {
    return ParentsController.PATH + "/meetings/" + id.value();
  }
}
