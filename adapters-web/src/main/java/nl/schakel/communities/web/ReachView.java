package nl.schakel.communities.web;

import java.util.List;

/**
 * How far a community reaches, in numbers of people.
 *
 * @param stages from far to near
 * @param teams a line for each, then all together
 * @param bars all teams together, drawn from far to near
 */
record ReachView(List<String> stages, List<Line> teams, List<Bar> bars) {

  static final int WIDTH = 400;
  static final int HEIGHT = 140;

  /** A team or a day; its cells stand in the order of the stages. */
  record Line(String name, List<String> cells) {}

  /**
   * How it was before.
   *
   * @param name of whom
   * @param days the latest ones on which something changed, oldest first
   * @param all how many such days there are
   */
  record Course(String name, List<Line> days, int all) {
    boolean isShortened() {
      return days.size() < all;
    }
  }

  /** One stage. */
  record Bar(String name, String number, int x, int y, int width, int height) {}

  Line total() {
    return teams.getLast();
  }

  boolean hasTeams() {
    return teams.size() > 1;
  }
}
