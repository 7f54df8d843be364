package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

class PageMemoryTest {

  private Instant time = Instant.parse("2027-03-01T12:00:00Z");
  private final InstantSource source = () -> time;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final PageMemory memory = new PageMemory(clock);
  private final PageMemoryFilter filter = new PageMemoryFilter(memory);
  private final AtomicInteger drawn = new AtomicInteger();

  @Test
  void a_page_is_drawn_once_a_second() throws Exception {
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 1");
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 1");
    time = time.plus(Duration.ofSeconds(1));
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void nobody_sees_the_page_from_before_a_change() throws Exception {
    get("/programmes");
    memory.changed();
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void counts_of_places_follow_within_a_tenth_of_a_second() throws Exception {
    get("/programmes");
    memory.counted();
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 1");
    time = time.plus(Duration.ofMillis(100));
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void a_change_while_it_is_drawn_makes_a_page_old() throws Exception {
    FilterChain changing =
        (request, response) -> {
          memory.changed();
          page().doFilter(request, response);
        };
    perform(request("/programmes"), changing);
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void each_language_and_each_page_has_its_own_but_made_up_parameters_have_none() throws Exception {
    get("/programmes");
    MockHttpServletRequest french = request("/programmes");
    french.setCookies(new Cookie("schakel_lang", "fr"));
    assertThat(perform(french, page()).getContentAsString()).isEqualTo("page 2");
    MockHttpServletRequest second = request("/programmes");
    second.setQueryString("pageNumber=2");
    assertThat(perform(second, page()).getContentAsString()).isEqualTo("page 3");
    for (String query : new String[] {"x=1", "pageNumber=02", "pageNumber=2&x=1", "q=trauma"}) {
      MockHttpServletRequest made = request("/programmes");
      made.setQueryString(query);
      String first = perform(made, page()).getContentAsString();
      assertThat(perform(made, page()).getContentAsString()).isNotEqualTo(first);
    }
  }

  @Test
  void who_is_logged_in_sees_their_own_page() throws Exception {
    get("/programmes");
    MockHttpServletRequest own = request("/programmes");
    own.setCookies(new Cookie("schakel_session", "secret"));
    assertThat(perform(own, page()).getContentAsString()).isEqualTo("page 2");
    MockHttpServletRequest program = request("/programmes");
    program.addHeader("Authorization", "Bearer x");
    assertThat(perform(program, page()).getContentAsString()).isEqualTo("page 3");
  }

  @Test
  void what_is_not_found_or_meant_for_one_is_not_remembered() throws Exception {
    FilterChain missing =
        (_, response) ->
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    assertThat(perform(request("/programmes/gone"), missing).getStatus()).isEqualTo(404);
    FilterChain personal =
        (request, response) -> {
          ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
          page().doFilter(request, response);
        };
    perform(request("/programmes"), personal);
    assertThat(get("/programmes").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void who_has_it_already_hears_just_that_and_who_can_gets_it_compressed() throws Exception {
    String tag = get("/programmes").getHeader("ETag");
    MockHttpServletRequest again = request("/programmes");
    again.addHeader("If-None-Match", String.valueOf(tag));
    MockHttpServletResponse known = perform(again, page());
    assertThat(known.getStatus()).isEqualTo(304);
    assertThat(known.getContentAsByteArray()).isEmpty();

    MockHttpServletRequest small = request("/programmes");
    small.addHeader("Accept-Encoding", "br, gzip");
    MockHttpServletResponse zipped = perform(small, page());
    assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(
            new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))
                .readAllBytes())
        .isEqualTo("page 1".getBytes(StandardCharsets.UTF_8));
    MockHttpServletRequest plain = request("/programmes");
    plain.addHeader("Accept-Encoding", "gzip;q=0");
    assertThat(perform(plain, page()).getHeader("Content-Encoding")).isNull();
  }

  @Test
  void while_one_draws_it_anew_the_others_take_the_page_of_a_moment_ago() throws Exception {
    get("/programmes");
    time = time.plus(Duration.ofSeconds(2));
    CountDownLatch drawing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FilterChain slow =
        (request, response) -> {
          drawing.countDown();
          await(go);
          page().doFilter(request, response);
        };
    try (ExecutorService others = Executors.newSingleThreadExecutor()) {
      Future<MockHttpServletResponse> first =
          others.submit(() -> perform(request("/programmes"), slow));
      drawing.await();
      assertThat(get("/programmes").getContentAsString()).isEqualTo("page 1");
      go.countDown();
      assertThat(first.get().getContentAsString()).isEqualTo("page 2");
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private FilterChain page() {
    return (request, response) -> {
      request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler());
      response.setContentType("text/html;charset=UTF-8");
      response
          .getOutputStream()
          .write(("page " + drawn.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    };
  }

  @SameForEveryVisitor
  public void aPage() {}

  private HandlerMethod handler() {
    try {
      return new HandlerMethod(this, PageMemoryTest.class.getMethod("aPage"));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletResponse get(String path) throws Exception {
    return perform(request(path), page());
  }

  private static MockHttpServletRequest request(String path) {
    return new MockHttpServletRequest("GET", path);
  }

  private MockHttpServletResponse perform(MockHttpServletRequest request, FilterChain chain)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, chain);
    return response;
  }
}
