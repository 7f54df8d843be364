import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** The limit of a page: the bytes of a file from the same Tomcat, without any work. */
public class Bare {

  public static void main(String[] arguments) throws Exception {
    byte[] page = Files.readAllBytes(Path.of(arguments[1]));
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
    tomcat.setPort(Integer.parseInt(arguments[0]));
    tomcat.getConnector().setProperty("maxThreads", "64");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "page", new Page(page));
    context.addServletMappingDecoded("/*", "page");
    tomcat.start();
    tomcat.getServer().await();
  }

  static final class Page extends HttpServlet {

    private final byte[] bytes;

    Page(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
