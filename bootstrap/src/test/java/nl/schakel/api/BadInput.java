package nl.schakel.api;

import java.util.List;

/** What people, programs and attackers send that nobody can do anything with. */
final class BadInput {

  /** Instead of an id or a slug in a path. */
  static final List<String> NAMES =
      List.of(
          "x",
          "0",
          "-1",
          "1-1-1-1-1",
          "NULL",
          "%20",
          "%00",
          "%0d%0aX-Evil:1",
          "%2e%2e%2fetc",
          "%C3%28",
          "%zz",
          "'%20or%201=1--",
          "%3Cscript%3E",
          "..;",
          "a".repeat(300),
          "01999999-9999-7999-8999-99999999999g",
          "{01999999-9999-7999-8999-999999999999}");

  static final List<String> QUERIES =
      List.of(
          "pageNumber=0",
          "pageNumber=-1",
          "pageNumber=1.5",
          "pageNumber=x",
          "pageNumber=99999999999999999999",
          "pageNumber=1&pageNumber=2",
          "pageSize=0",
          "pageSize=101",
          "pageSize=",
          "pageSize=%00",
          "unknown=1",
          "%00=1",
          "=",
          "a=%zz",
          "a=%C3%28",
          "a=%",
          "a[]=1",
          "x=1&".repeat(1500) + "x=1");

  static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "true",
          "1",
          "\"text\"",
          "[]",
          "[{}]",
          "{",
          "}",
          "{}",
          "{}{}",
          "{,}",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{'a':1}",
          "{a:1}",
          "// {}",
          "{\"a\":NaN}",
          "{\"a\":+1}",
          "{\"a\":1,\"a\":2}",
          "{\"editionIds\":\"x\"}",
          "{\"editionIds\":[null,1,{},[],\"x\"]}",
          "{\"editionIds\":{}}",
          "{\"participant\":[]}",
          "{\"participant\":\"x\"}",
          "{\"participant\":{\"name\":\"\\u0000\",\"email\":\"\\ud800\"}}",
          "{\"participant\":{\"name\":\"\\u202e\",\"email\":\"a\\r\\nBcc: b@c.example\"}}",
          "{\"name\":\"" + "n".repeat(10_000) + "\"}",
          "{\"\":1,\"__proto__\":{},\"constructor\":1}",
          "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
          "{\"a\":" + "9".repeat(2_000) + "}",
          "<xml/>",
          "a=1&b=2",
          "\uFEFF{}");

  static final List<String> MEDIA_TYPES =
      List.of(
          "text/plain",
          "text/xml",
          "application/x-www-form-urlencoded",
          "application/json; charset=utf-16",
          "application/jsonx",
          "json",
          "*/*",
          "multipart/form-data");

  static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "BREW");

  /** Whole requests; each is answered with a 4xx or by hanging up, never with anything of ours. */
  static final List<String> FRAMES =
      List.of(
          "GET\r\n\r\n",
          "GET /api/v1/programmes\r\n\r\n",
          "GET /api/v1/programmes HTTP/9.9\r\nHost: localhost\r\n\r\n",
          "GET /api/v1/programmes HTTP/1.1\r\n\r\n",
          "GET /api/v1/programmes HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
          "GET /api/v1/programmes HTTP/1.1\r\nHost: a b\r\n\r\n",
          "GET /api/v1/pro grammes HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET /api/v1/pro|grammes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
          "GET /api/v1/\u00e9 HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET /api/v1/%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
          "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
          "G{T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "TRACE /api/v1/programmes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nX-Big: " + "x".repeat(40_000) + "\r\n\r\n",
          "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "POST /api/v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n{}",
          "POST /api/v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n{}",
          "POST /api/v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
              + "Content-Length: 3\r\n\r\n{}");

  private BadInput() {}
}
