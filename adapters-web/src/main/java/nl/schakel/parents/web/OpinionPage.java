package nl.schakel.parents.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * What a parent is asked when all is over.
 *
 * @param isSaid it was said before
 */
record OpinionPage(
    String address, boolean isSaid, List<Option> faces, List<Option> helps, FormView form) {

  static final String TEXTS = "parents.come.opinion";

  OpinionPage {
    faces = List.copyOf(faces);
    helps = List.copyOf(helps);
  }
}
