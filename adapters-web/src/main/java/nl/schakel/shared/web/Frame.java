package nl.schakel.shared.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * What surrounds a page and what it needs of its reader: the words, the menu, the tokens of a form.
 * A controller takes it as an argument; every template has it as {@code frame}.
 */
public final class Frame {

  private final Site site;
  private final Visit visit;
  private final Reader reader;
  private final Wording words;
  private final Dates dates;

  Frame(Site site, Visit visit, Reader reader, Wording words) {
    this.site = site;
    this.visit = visit;
    this.reader = reader;
    this.words = words;
    this.dates = new Dates(words, site.clock());
  }

  /** The same around a page whose language is not for the reader to choose. */
  public Frame in(Wording other) {
    return new Frame(site, visit, reader, other);
  }

  /** Shows a page record with the template that has its name. */
  public View show(Record page) {
    return show(page, HttpStatus.OK);
  }

  public View show(Record page, HttpStatus status) {
    return new TemplateView(site.templates(), this, page, status);
  }

  /** Shows a secret: whoever sends the same form again is led to that path of ours instead. */
  public View showOnce(Record page, String path) {
    return new ShownOnce(show(page), path);
  }

  /** Shows the form again, with what was typed and what is wrong with it. */
  public View refuse(Record page) {
    return show(page, HttpStatus.BAD_REQUEST);
  }

  /** Says in the reader's words what went wrong, and what to do next. */
  public View explain(HttpStatus failure) {
    HttpStatus told = failure == HttpStatus.PRECONDITION_FAILED ? HttpStatus.CONFLICT : failure;
    return show(new FailurePage(told), told);
  }

  /** After a POST: go and look at that page of ours. */
  public View seeOther(String path) {
    return new SeeOther(path, Optional.empty());
  }

  /** The same, and that page says once what happened, in the words of this key. */
  public View seeOther(String path, String noticeKey) {
    return new SeeOther(path, Optional.of(noticeKey));
  }

  /** That page of ours took the place of this one, for good. */
  public View movedTo(String path) {
    return new MovedTo(path);
  }

  /** The text with its places filled: {@code text("portal.components.seats", "count", 3)}. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  public Wording words() {
    return words;
  }

  public Dates dates() {
    return dates;
  }

  public Language language() {
    return words.language();
  }

  public String direction() {
    return Direction.of(words.language());
  }

  public List<Language> languages() {
    return Texts.LANGUAGES;
  }

  /** This very page in another language. */
  public String addressIn(Language language) {
    return visit.addressWith("lang", language.tag());
  }

  public Reader reader() {
    return reader;
  }

  /** The path of this page, without its query. */
  public String path() {
    return visit.path();
  }

  /** Whether this is the page at that address, or one below it. */
  public boolean isAt(String address) {
    return path().equals(address) || (!"/".equals(address) && path().startsWith(address + "/"));
  }

  /** What a language calls itself. */
  public String nameOf(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  /** Where a file of ours is served, with the hash of its content in the name. */
  public String asset(String name) {
    return site.assets().address(name);
  }

  public String themedStyle() {
    return asset("schakel-" + site.theme() + ".css");
  }

  /** Only pages with a form ask for it, because asking sets a cookie. */
  public String csrfToken() {
    return visit.csrfToken();
  }

  /** A new one for every form that is shown: sending it twice has one effect. */
  public String formToken() {
    return visit.newFormToken();
  }

  /** What the request before this one did, in words; shown once. */
  public Optional<String> notice() {
    return visit.noticeKey().filter(words::has).map(words::text);
  }
}
