package nl.schakel.portal.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import nl.schakel.shared.web.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import(Everybody.class)
class HomePageTest {

  @Autowired MockMvc site;

  @Test
  void is_dutch_when_nothing_else_is_asked_for() throws Exception {
    site.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("text/html;charset=UTF-8"))
        .andExpect(content().string(containsString("lang=\"nl\"")));
  }

  @Test
  void follows_the_browser_and_before_that_the_choice_that_was_made() throws Exception {
    site.perform(get("/").header("Accept-Language", "ps, fr;q=0.8, en;q=0.5"))
        .andExpect(content().string(containsString("lang=\"fr\"")));
    site.perform(get("/").header("Accept-Language", "fr").cookie(new Cookie("schakel_lang", "ar")))
        .andExpect(content().string(containsString("dir=\"rtl\"")));
    site.perform(get("/").param("lang", "en").cookie(new Cookie("schakel_lang", "ar")))
        .andExpect(cookie().value("schakel_lang", "en"))
        .andExpect(content().string(containsString("lang=\"en\"")));
  }
}
