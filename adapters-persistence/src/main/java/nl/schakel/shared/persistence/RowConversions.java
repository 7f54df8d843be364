package nl.schakel.shared.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** What Spring Data JDBC must know to put our values into columns. */
@Configuration(proxyBeanMethods = false)
class RowConversions {

  @Bean
  JdbcCustomConversions jdbcCustomConversions(LocalizedTextAsJson texts) {
    return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, texts.converters());
  }
}
