package nl.schakel.handouts.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/** Where somebody wrote who helps, and a form that leads to another place or language. */
record NearbyPage(List<Link> places, FormView form, List<Option> languages) {

  static final String TEXTS = "handouts.where";

  NearbyPage {
    places = List.copyOf(places);
    languages = List.copyOf(languages);
  }
}
