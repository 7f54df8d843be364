package nl.schakel.parents.web;

import java.util.Locale;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Where things are. */
final class ParentPaths {

  static final String GROUP = ParentsController.PATH + "/groups/{id}";
  static final String MEETING = ParentsController.PATH + "/meetings/{id}";

  static final String JOIN = CodePage.PATH + "/{municipality}/{language}";

  private ParentPaths() {}

  static String join(MunicipalityCode municipality, Language language) {
    return CodePage.PATH
        + "/"
        + municipality.value().toLowerCase(Locale.ROOT)
        + "/"
        + language.tag();
  }

  static String group(ParentGroupId id) {
    return ParentsController.PATH + "/groups/" + id.value();
  }

  static String meeting(MeetingId id) {
    return ParentsController.PATH + "/meetings/" + id.value();
  }
}
