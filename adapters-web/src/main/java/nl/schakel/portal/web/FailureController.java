package nl.schakel.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Frame;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What never reached a controller (a filter refused it) still gets a page of ours. */
@Controller
@Requires(Permission.ANYONE)
class FailureController implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  View failure(Frame frame, HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return frame.explain(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
  }
}
