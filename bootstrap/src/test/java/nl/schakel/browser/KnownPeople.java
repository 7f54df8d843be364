package nl.schakel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions of who signed in before: signing in for every page takes a third of the time of all
 * journeys, and has a journey of its own.
 */
final class KnownPeople {

  private static final String SESSION = "schakel_session";
  private static final Map<String, List<Cookie>> COOKIES = new ConcurrentHashMap<>();

  private KnownPeople() {}

  /** Whether the home page greets them, by the cookie that they had before. */
  static boolean isRecognised(String email, Page page) {
    List<Cookie> cookies = COOKIES.get(key(email, page));
    if (cookies == null) {
      return false;
    }
    page.context().addCookies(cookies);
    page.navigate("/");
    return page.locator("form[action='/logout']").count() > 0;
  }

  static void remember(String email, Page page) {
    COOKIES.put(
        key(email, page),
        page.context().cookies().stream().filter(each -> each.name.equals(SESSION)).toList());
  }

  /** Each application has an address of its own, and sessions of its own. */
  private static String key(String email, Page page) {
    return email + " " + URI.create(page.url()).getAuthority();
  }
}
